import Core
import HTTPTypes
import Testing

@testable import WebFrame

@Suite struct CookiesTests {
    @Test func theFirstOfTwoEqualNamesCounts() {
        let cookies = Cookies("a=1; b=2;c = 3 ; a=9; bad; =x")
        #expect(cookies["a"] == "1")
        #expect(cookies["c"] == "3")
        #expect(cookies["bad"] == nil)
    }

    @Test func onTLSCookiesAreBoundToTheHost() {
        #expect(
            CookieJar(isSecure: true).set(.session, "t")
                == "__Host-onward-session=t; Path=/; HttpOnly; SameSite=Lax; Secure")
        #expect(CookieJar(isSecure: false).set(.visitor, "t") == "visitor=t; Path=/; HttpOnly; SameSite=Strict")
    }
}

@Suite struct LanguageChoiceTests {
    @Test(arguments: [
        (nil, nil, Language.en), (nil, "fr-CA,fr;q=0.9,en;q=0.8", .fr), (nil, "en;q=0.5, fr;q=0.9", .fr), (nil, "de, fr;q=0.2", .fr),
        (nil, "fr;q=0, en;q=0.1", .en), ("fr", "en", .fr), ("xx", "fr", .fr), (nil, ";;;,,=q", .en),
    ] as [(String?, String?, Language)])
    func chosenThenPreferredThenEnglish(_ cookie: String?, _ header: String?, _ expected: Language) {
        #expect(LanguageChoice.language(query: "", cookie: cookie, acceptLanguage: header) == expected)
    }
}

@Suite struct LanguageInTheAddressTests {
    @Test func itComesBeforeWhatWasChosenAndIsntSentBackByTheSwitch() {
        #expect(LanguageChoice.language(query: "lang=fr&q=a", cookie: "en", acceptLanguage: "en") == .fr)
        #expect(LanguageChoice.language(query: "lang=xx&slang=fr", cookie: nil, acceptLanguage: nil) == .en)
        #expect(LanguageChoice.without("a=1&lang=fr&b=2") == "a=1&b=2")
        #expect(LanguageChoice.without("lang=fr") == "")
    }
}

@Suite struct ClientAddressTests {
    @Test func forwardedAddressesCountOnlyFromTheProxy() {
        let forged = "10.0.0.9, 203.0.113.5"
        #expect(ClientAddress.address(peer: "198.51.100.1", forwarded: forged, proxy: nil) == "198.51.100.1")
        #expect(ClientAddress.address(peer: "198.51.100.1", forwarded: forged, proxy: "127.0.0.1") == "198.51.100.1")
        #expect(ClientAddress.address(peer: "127.0.0.1", forwarded: forged, proxy: "127.0.0.1") == "203.0.113.5")
        #expect(ClientAddress.address(peer: "127.0.0.1", forwarded: "<script>", proxy: "127.0.0.1") == "127.0.0.1")
    }
}

@Suite struct WebResponseTests {
    @Test func redirectsStayOnTheSite() {
        #expect(WebResponse.redirect("//evil.example").headers[.location] == "/")
        #expect(WebResponse.redirect("/cases?q=1").headers[.location] == "/cases?q=1")
    }

    @Test func downloadsAreAttachmentsWithASafeName() {
        let response = WebResponse.download([1], type: "text/html", filename: "../é\"x\r\n.html")
        #expect(response.headers[.contentDisposition] == "attachment; filename=\"_x.html\"; filename*=UTF-8''%C3%A9x.html")
    }

    @Test func problemsAreJSONWhateverTheyHold() {
        let problem = WebResponse.problem(status: .conflict, title: "a\"b\\c\n", detail: "é", code: "no-counsel")
        #expect(problem.headers[.contentType] == "application/problem+json")
        #expect(
            String(decoding: problem.body, as: UTF8.self)
                == #"{"type":"about:blank","title":"a\"b\\c\u000a","detail":"é","code":"no-counsel","status":409}"#)
    }
}
