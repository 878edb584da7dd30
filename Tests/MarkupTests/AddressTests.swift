import Markup
import Testing

@Suite("Addresses")
struct AddressTests {
    @Test("Refused everywhere", arguments: [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\tjavascript:alert(1)",
        "\njavascript:alert(1)", "\u{1}javascript:alert(1)", "\u{0}javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
        "java\r\nscript:alert(1)", "javascript\t:alert(1)", "javascript :alert(1)", "java\u{0}script:alert(1)", "javascript&colon;alert(1)",
        "java&#115;cript:alert(1)", "java&Tab;script:alert(1)", "&#106;avascript:alert(1)", "javascript%3Aalert(1)", "javascript://%0aalert(1)",
        "javascript:/onward", "\u{FEFF}javascript:alert(1)", "\u{A0}javascript:alert(1)", "\u{200B}javascript:alert(1)", "jav\u{AD}ascript:alert(1)",
        "javascript\u{301}:alert(1)", "javascript:\u{301}alert(1)", "data:text/html,<script>alert(1)</script>", "DATA:text/html;base64,PHN2Zz4=",
        "data\n:text/html,x", "vbscript:msgbox(1)", "VBScript:msgbox(1)", "file:///etc/passwd", "blob:https://a.example/1", "filesystem:x", "about:blank",
        "view-source:x", "ftp://a.example", "http://a.example", "ws://a.example", "intent://x", "//evil.example", "///evil.example", "\\\\evil.example",
        "/\\evil.example", "\\/evil.example", "/\t/evil.example", "/\n/evil.example", "\t//evil.example", " //evil.example", "https:evil.example",
        "https:/evil.example", "https:///evil.example", "https:\\\\evil.example", "https://", "https:", "h\tttps://evil.example", "mailto:", "tel:",
        ":", "1:2", "a b", "/a b", "/a\u{7F}b", "mailto:a@b.example\r\nBcc: c",
    ])
    func refused(address: String) {
        #expect(Address.link(address) == "#")
        #expect(Address.local(address) == "#")
        #expect(H.a(.href(address)) { "x" }.text == "<a href=\"#\">x</a>")
        #expect(H.form(.action(address)).text == "<form action=\"#\"></form>")
        #expect(H.button(.formaction(address)).text == "<button formaction=\"#\"></button>")
        #expect(H.img(src: address, alt: "").text == "<img src=\"#\" alt=\"\">")
        #expect(H.script(src: address).text == "<script src=\"#\" defer></script>")
        #expect(H.stylesheet(address).text == "<link rel=\"stylesheet\" href=\"#\">")
    }

    @Test("Paths of this site are kept, in links, forms and scripts", arguments: [
        "", "/", "/cases/K4TN-7QXM-3", "/cases?stage=offered&page=2", "/a:b", "cases/7", "./a:b", "../x", "?page=2", "#main", "/recherche?q=%C3%A9t%C3%A9",
        "/a//b", "?next=https://a.example", "#a:b", "/café", "today.html",
    ])
    func kept(path: String) {
        #expect(Address.link(path) == path)
        #expect(Address.local(path) == path)
    }

    @Test("Other sites, mail and telephone are for links only", arguments: [
        "https://laws-lois.justice.gc.ca/eng/acts/c-46/", "HTTPS://a.example", "https://1.example:8443/x?y=1#z", "mailto:stop@a.example?subject=Class%20day",
        "tel:+17805550100", "Tel:988",
    ])
    func linksOnly(address: String) {
        #expect(Address.link(address) == address)
        #expect(Address.local(address) == "#")
    }

    @Test("A kept address is escaped like any value")
    func escaped() {
        #expect(H.a(.href("/x?a=1&b=\"2'")).text == "<a href=\"/x?a=1&amp;b=&quot;2&#39;\"></a>")
    }

    @Test("No address, no attribute")
    func absent() { #expect(H.a(.href(nil)) { "Today" }.text == "<a>Today</a>") }

    @Test("Values are encoded so that they stay one part of an address")
    func encoded() {
        #expect(Address.encode("a b&c=d/é?#%") == "a%20b%26c%3Dd%2F%C3%A9%3F%23%25")
        #expect(Address.encode("A-z_0.9~") == "A-z_0.9~")
        #expect(Address.encode("\"\u{301}\u{0}") == "%22%CC%81%00")
    }
}
