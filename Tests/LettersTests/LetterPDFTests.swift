import Core
import Foundation
import Letters
import Testing

@Suite struct LetterPDFTests {
    private func letter(_ language: Language, rows: Int = 3) -> Letter {
        Letter(
            language: language, title: language == .en ? "What was done" : "Ce qui a été fait : l’œuvre",
            letterhead: Letter.Letterhead(name: "Pace", lines: ["Sex Trade Offender Program (STOP), Grande Prairie", "780-539-6692"]),
            reference: "K4TN-7QXM-C", date: CivilDate("2026-03-21")!, recipient: ["Jean-François Étienne-Lefœuvre Χρυσόστομος Достоевский"],
            blocks: [
                .heading("« Préambule »"), .paragraph(String(repeating: "A sentence of ordinary length that fills the line. ", count: 12)),
                .list(["one", "two"]), .facts([Letter.Fact("Class day", "April 11, 2026")]),
                .table(Letter.Table(header: ["What", "How"], rows: (1...rows).map { ["Row \($0)", "Done on April 11, 2026."] }, widths: [30, 70])),
                .signatures(["Jean Tremblay"]), .note("911 or 9-8-8"),
                .code(Letter.Code(text: "ABCD EFGH", address: "https://example.org/verify/ABCDEFGH", sentence: "Ask here.")),
            ])
    }

    @Test func theSameLetterGivesTheSameBytes() throws {
        #expect(try letter(.fr).pdf() == letter(.fr).pdf())
        try FileManager.default.createDirectory(atPath: "/tmp/h1", withIntermediateDirectories: true)
        try Data(try letter(.fr, rows: 60).pdf()).write(to: URL(fileURLWithPath: "/tmp/h1/a.pdf"))
    }
}
