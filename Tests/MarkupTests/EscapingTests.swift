import Markup
import Testing

@Suite("Escaping")
struct EscapingTests {
    @Test("Hostile text between tags is read back as the same text and nothing else", arguments: HostileTexts.all)
    func textStaysText(hostile: String) throws {
        let page = H.div { H.p { hostile }; H.option { hostile }; H.title(hostile) }
        let text = MarkupParser.Token.text(HostileTexts.readBack(hostile))
        #expect(try MarkupParser.tokens(page.bytes) == [
            .start("div", [:]), .start("p", [:]), text, .end("p"), .start("option", [:]), text, .end("option"),
            .start("span", ["title": HostileTexts.readBack(hostile)]), .end("span"), .end("div"),
        ])
    }

    @Test("Hostile text in an attribute is read back as that attribute's value and nothing else", arguments: HostileTexts.all)
    func valueStaysValue(hostile: String) throws {
        let makers: [(String, Attribute)] = [
            ("class", .class(hostile)), ("id", .id(hostile)), ("name", .name(hostile)), ("value", .value(hostile)),
            ("title", .title(hostile)), ("for", .for(hostile)), ("alt", .alt(hostile)), ("lang", .lang(hostile)),
            ("aria-label", .aria("label", hostile)), ("data-name", .data("name", hostile)), ("datetime", .datetime(hostile)),
            ("autocomplete", .autocomplete(hostile)), ("min", .min(hostile)), ("accept", .accept(hostile)), ("role", .role(hostile)),
        ]
        for (name, attribute) in makers {
            let expected = [name: HostileTexts.readBack(hostile)]
            #expect(try MarkupParser.tokens(H.input(attribute).bytes) == [.start("input", expected)])
        }
    }

    @Test("Hostile text in an address is either refused or a value that leads nowhere else", arguments: HostileTexts.all)
    func addressStaysHarmless(hostile: String) throws {
        for attribute in [Attribute.href(hostile), .src(hostile), .action(hostile), .formaction(hostile)] {
            let tokens = try MarkupParser.tokens(H.input(attribute).bytes)
            guard case .start("input", let attributes) = try #require(tokens.first), tokens.count == 1 else {
                Issue.record("not one input: \(tokens)")
                return
            }
            #expect(Array(attributes.values) == ["#"])
        }
    }

    @Test("A delimiter followed by a combining mark is escaped", arguments: [
        ("\"\u{301}", "&quot;\u{301}"), ("<\u{338}", "&lt;\u{338}"), (">\u{20DD}", "&gt;\u{20DD}"), ("&\u{FE0F}", "&amp;\u{FE0F}"),
        ("'\u{308}", "&#39;\u{308}"), ("\"\u{200D}\u{301}\u{302}", "&quot;\u{200D}\u{301}\u{302}"),
    ])
    func combiningMarks(text: String, escaped: String) {
        #expect(HTML(text: text).bytes == Array(escaped.utf8))
        #expect(H.input(.value(text)).bytes == Array("<input value=\"\(escaped)\">".utf8))
    }

    @Test("The five delimiters become references, everywhere the same")
    func exactBytes() {
        #expect(H.p(.title("\"'<>&")) { "\"'<>&" }.text == "<p title=\"&quot;&#39;&lt;&gt;&amp;\">&quot;&#39;&lt;&gt;&amp;</p>")
    }

    @Test("Each control character but tab, newline and return becomes U+FFFD")
    func controls() {
        for value in UInt8.min..<0x20 {
            let kept = [9, 10, 13].contains(value)
            let text = String(decoding: [0x61, value, 0x62], as: UTF8.self)
            #expect(HTML(text: text).bytes == (kept ? [0x61, value, 0x62] : [0x61, 0xEF, 0xBF, 0xBD, 0x62]))
        }
    }

    @Test("A long text that is all delimiters comes out whole")
    func longText() {
        let text = String(repeating: "\"", count: 100_000)
        #expect(H.p { text }.bytes.count == 600_007)
    }
}

extension H {
    /// An element whose title is a text that came from outside.
    fileprivate static func title(_ text: String) -> HTML { H.span(.title(text)) }
}
