import CaseDesk
import Core
import HTTPTypes
import HummingbirdTesting
import Programs
import Testing

@Suite struct WordingPageTests {
    private static let path = "/letters/wordings/receipt"

    /// The receipt's texts, with one of them said otherwise.
    private static func texts(_ field: String, _ text: String) -> [(String, String)] {
        var texts = [
            ("title-en", "Receipt {receipt}"), ("title-fr", "Reçu {receipt}"), ("opening-en", "We received {amount} on {paid-on}."),
            ("opening-fr", "Nous avons reçu {amount} le {paid-on}."), ("balance-en", "Owed: {balance}."), ("balance-fr", "Solde : {balance}."),
            ("settled-en", "All is paid."), ("settled-fr", "Tout est payé."),
        ]
        texts = texts.map { $0.0 == field ? (field, text) : $0 }
        return texts
    }

    private static func send(_ texts: [(String, String)], _ browser: Browser, preview: String? = nil) async throws -> TestResponse {
        let page = try await browser.get(path)
        let all = texts + [("number", try Browser.value("number", in: page))] + (preview.map { [("preview", $0)] } ?? [])
        let body = all.map { "&" + Browser.encode($0.0) + "=" + Browser.encode($0.1) }.joined()
        return try await browser.post(path, try Browser.tokens(page) + body)
    }

    @Test(arguments: ["en", "fr"])
    func aWordingIsSavedAndGoneBackFrom(language: String) async throws {
        try await withHouse { _, browser async throws in
            let administrator = browser.as(.administrator, language)
            #expect(try await Self.send(Self.texts("settled-en", "Nothing is owed any more."), administrator).location == "/letters/wordings")
            #expect(try await Self.send(Self.texts("settled-en", "Paid in full."), administrator).location == "/letters/wordings")
            let page = try await administrator.get(Self.path)
            #expect(page.text.contains("Paid in full.") && page.text.contains("Version 2") && page.text.contains("Version 1"))
            let old = try await administrator.get(Self.path + "/versions/1")
            #expect(old.text.contains("Nothing is owed any more."))
            #expect(try await administrator.post(Self.path + "/versions/1", try Browser.tokens(old) + "&number=2").location == Self.path)
            let back = try await administrator.get(Self.path)
            #expect(back.text.contains("Nothing is owed any more.") && back.text.contains("Version 3"))
        }
    }

    @Test func whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedIsKept() async throws {
        try await withHouse { _, browser async throws in
            let administrator = browser.as(.administrator)
            for (field, typed, sentence) in [
                ("settled-fr", "", "Nothing is owed, French: write the text; a letter in this language needs it."),
                ("opening-en", "We got {amonut} on {paid-on}.", "“amonut” in braces stands for nothing here."),
                ("opening-fr", "Reçu le {paid-on}.", "Opening, French: put {amount} where it belongs; the letter needs it."),
                ("title-en", "Receipt { {receipt}", "in braces stands for nothing here."),
            ] {
                let answer = try await Self.send(Self.texts(field, typed), administrator)
                #expect(answer.status == .unprocessableContent && answer.text.contains(sentence), "\(field)")
                #expect(answer.text.contains("href=\"#\(field)\"") && answer.text.contains("All is paid."), "\(field)")
                #expect(typed.isEmpty || answer.text.contains(typed), "\(field)")
                #expect(try await Self.send(Self.texts(field, typed), administrator, preview: "fr").status == .unprocessableContent)
            }
            let french = try await Self.send(Self.texts("settled-fr", ""), browser.as(.administrator, "fr"))
            #expect(french.text.contains("Il n’y a plus de solde, Français\u{A0}: écrivez le texte; une lettre dans cette langue en a besoin."))
            let hostileAnswer = try await Self.send(Self.texts("settled-en", hostile + "{"), administrator)
            #expect(hostileAnswer.status == .unprocessableContent && !hostileAnswer.text.contains("<script>alert"))
        }
    }

    @Test func aPreviewIsAPDFAndSavesNothing() async throws {
        try await withHouse { _, browser async throws in
            let administrator = browser.as(.administrator)
            for language in ["en", "fr"] {
                let preview = try await Self.send(Self.texts("settled-en", "Paid."), administrator, preview: language)
                #expect(preview.status == .ok && preview.headers[.contentType] == "application/pdf" && preview.text.hasPrefix("%PDF-"))
            }
            #expect(try await administrator.get(Self.path).text.contains("Nobody has changed this text yet."))
        }
    }

    @Test func lockedTextsAreShownWithTheirSourceAndHaveNoField() async throws {
        try await withHouse { _, browser async throws in
            let english = try await browser.as(.administrator).get("/letters/wordings/agreement")
            #expect(english.text.contains("the law requires this text as it stands (Criminal Code, s. 717(4))"))
            #expect(english.text.contains("the court must dismiss the charge") && !english.text.contains("name=\"outcome-en\""))
            let french = try await browser.as(.administrator, "fr").get("/letters/wordings/agreement")
            #expect(french.text.contains("Code criminel, par. 717(4)") && french.text.contains("{class-day}") == false)
        }
    }

    @Test func nobodyElseReachesTheWordings() async throws {
        try await withHouse { _, browser async throws in
            for somebody in [Somebody.coordinator, .prosecutor, .police, .probation, .auditor] {
                for path in ["/letters/wordings", Self.path, Self.path + "/versions/1"] {
                    #expect(try await browser.as(somebody).get(path).status == .forbidden, "\(somebody.role) \(path)")
                }
            }
            #expect(try await browser.as(.administrator).get("/letters/wordings/love-letter").status == .notFound)
            #expect(try await browser.as(.administrator).get(Self.path + "/versions/7").status == .notFound)
        }
    }
}
