import Core
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import WebFrame

@Suite struct FormViewTests {
    private let page = SamplePages.consent(Fixture.number)

    @Test func errorsComeBackWithEverythingThatWasTyped() async throws {
        try await Fixture.router { browser in
            let answer = try await browser.signedIn(Tokens.coordinator).submit(
                page, "name=&given-day=31&given-month=F%C3%A9vrier&given-year=2026&fee=%3Cb%3E&manner=writing")
            #expect(answer.status == .unprocessableContent)
            let text = answer.text
            #expect(text.contains("<title>Error: "))
            #expect(text.contains("There is a problem"))
            #expect(text.contains("href=\"#name\"") && text.contains("id=\"name\""))
            #expect(text.contains("href=\"#given-day\"") && text.contains("id=\"given-day\""))
            #expect(text.contains("value=\"Février\""))
            #expect(text.contains("value=\"&lt;b&gt;\"") || text.contains("value=\"&#60;b&#62;\""))
            #expect(text.contains("value=\"writing\" checked"))
            #expect(text.contains("aria-describedby=\"name-error\""))
        }
    }

    @Test func theSingleUseTokenSurvivesAnError() async throws {
        try await Fixture.router { browser in
            let coordinator = browser.signedIn(Tokens.coordinator)
            let tokens = try Browser.tokens(in: try await coordinator.get(page))
            let answer = try await coordinator.post(page, tokens)
            #expect(try Browser.tokens(in: answer) == tokens)
        }
    }

    @Test func aFormWithoutASingleUseTokenIsRefused() async throws {
        try await Fixture.router { browser in
            let coordinator = browser.signedIn(Tokens.coordinator)
            let tokens = try Browser.tokens(in: try await coordinator.get(page))
            let onlyFirst = tokens.prefix { $0 != "&" }
            let answer = try await coordinator.post(
                page, onlyFirst + "&name=a&given-day=1&given-month=3&given-year=2026&manner=voice")
            #expect(answer.status == .badRequest)
        }
    }

    @Test func aRefusalIsTheSamePageWithItsSentenceAndSource() async throws {
        try await Fixture.router { browser in
            let answer = try await browser.signedIn(Tokens.coordinator).submit(
                page, "name=refused&given-day=1&given-month=3&given-year=2026&manner=voice")
            #expect(answer.status == .conflict)
            #expect(answer.text.contains("The right to counsel comes before consent."))
            #expect(answer.text.contains("717(1)(d)"))
            #expect(answer.text.contains("value=\"refused\""))
        }
    }

    @Test(arguments: ["\"><svg onload=alert(1)>", "\"\u{301} onfocus=alert(1)", "</textarea><script>", "javascript:alert(1)", "{{x}}"])
    func whatIsTypedIsNeverMarkup(_ typed: String) async throws {
        try await Fixture.router { browser in
            let encoded = typed.utf8.map { "%" + Hex.encode([$0]) }.joined()
            let answer = try await browser.signedIn(Tokens.coordinator).submit(page, "name=\(encoded)")
            #expect(answer.status == .unprocessableContent)
            // Byte for byte: a Character swallows the combining mark that follows a quote.
            let bytes = Array(answer.text.utf8)
            for hostile in ["<svg onload", "</textarea><script>", "value=\"\"\u{301} onfocus"] {
                #expect(Bytes.find(Array(hostile.utf8), in: bytes, from: 0) == nil)
            }
        }
    }

    @Test func inFrenchTheErrorsAreFrench() async throws {
        try await Fixture.router { browser in
            var coordinator = browser.signedIn(Tokens.coordinator)
            coordinator.language = "fr-CA"
            let answer = try await coordinator.submit(page, "name=")
            #expect(answer.text.contains("<html lang=\"fr-CA\">"))
            #expect(answer.text.contains("<title>Erreur\u{A0}: "))
            #expect(answer.text.contains("Remplissez «\u{A0}Nom de l’interprète\u{A0}»"))
        }
    }
}
