import Core
import Testing

@testable import Messages

@Suite struct EmailTests {
    private let now = Instant("2026-03-08T13:30:00.000Z")!
    private let sender = Sender(EmailAddress("avis@example.org")!)

    private func message(subject: String = "Rappel", body: String = "Bonjour,\n\nà demain.\n") -> Message {
        Message(id: "0a1b2c", to: EmailAddress("someone@example.org")!, subject: subject, body: body, language: .fr)
    }

    @Test func aMessageSentAgainHasTheSameID() throws {
        let first = try message().email(from: sender, name: "Rendez-vous", at: now)
        let second = try message().email(from: sender, name: "Rendez-vous", at: now.adding(seconds: 3600))
        for text in [first, second] { #expect(text.contains("\r\nMessage-ID: <0a1b2c@example.org>\r\n")) }
        #expect(first.contains("\r\nDate: Sun, 8 Mar 2026 13:30:00 +0000\r\n"))
    }

    @Test(arguments: ["Rappel\r\nBcc: other@example.org", "Rappel\nX", "Rappel\u{0}", "a\u{85}b", "a\u{2028}b"])
    func aSubjectThatWouldBeginAnotherHeaderIsRefused(subject: String) {
        #expect(throws: HeaderFault.self) { try message(subject: subject).email(from: sender, name: "Rendez-vous", at: now) }
        #expect(throws: HeaderFault.self) { try message().email(from: sender, name: subject, at: now) }
    }

    @Test(arguments: [
        "", "nobody", "@example.org", "a@", "a@b@c", "a b@example.org", "a@example.org\r\nRCPT TO:<b@example.org>", "<a@example.org>",
        "a@example.org,b@example.org", "é@example.org", "a@-example.org", "a@example.org.",
    ])
    func whatIsNotOneAddressIsNone(text: String) { #expect(EmailAddress(text) == nil) }

    @Test func everyByteOnTheWireIsASCIIAndEveryLineShort() throws {
        let long = String(repeating: "œuvre « à » faire = ", count: 40) + " \n.\nfin "
        let text = try message(subject: String(repeating: "Déplacé à été ", count: 12), body: long).email(from: sender, name: "Évènement", at: now)
        #expect(text.utf8.allSatisfy { $0 < 128 })
        #expect(text.split(separator: "\r\n", omittingEmptySubsequences: false).allSatisfy { $0.utf8.count <= 78 && !$0.contains("\n") && !$0.contains("\r") })
        #expect(text.contains("=20"))
    }
}
