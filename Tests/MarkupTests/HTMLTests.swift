import Markup
import Testing

@Suite("Fragments and the builder")
struct HTMLTests {
    @Test("Control flow: if, else, switch, for, optionals, arrays, nested blocks")
    func controlFlow() {
        func list(_ names: [String], note: String?, isUrgent: Bool, language: Int) -> HTML {
            H.ul {
                for (index, name) in names.enumerated() {
                    if name.isEmpty {
                        H.li { H.em { "no name" } }
                    } else {
                        H.li { "\(index + 1). "; H.b { name } }
                    }
                }
                if let note { H.li { note } }
                if isUrgent { H.li { "!" } }
                switch language {
                case 0: "en"
                case 1: H.span { "fr" }
                default: nil as String?
                }
                note
                names.map { name in H.i { name } }
                isUrgent ? H.br() : nil
                let count = names.count
                "\(count)"
            }
        }
        #expect(list(["A", ""], note: "<n>", isUrgent: true, language: 1).text == """
            <ul><li>1. <b>A</b></li><li><em>no name</em></li><li>&lt;n&gt;</li><li>!</li><span>fr</span>&lt;n&gt;<i>A</i><i></i><br>2</ul>
            """)
        #expect(list([], note: nil, isUrgent: false, language: 2).text == "<ul>0</ul>")
    }

    @Test("Fragments join without being escaped twice; texts and separators are escaped once")
    func joining() {
        #expect(HTML().isEmpty && HTML().bytes.isEmpty)
        let html = [HTML(text: "a & b"), H.b { "c < d" }].joined()
        #expect(html.text == "a &amp; b<b>c &lt; d</b>")
        #expect(H.p { html; html }.text == "<p>a &amp; b<b>c &lt; d</b>a &amp; b<b>c &lt; d</b></p>")
        #expect([H.b { "1" }, HTML(text: "<2>"), H.b { "3" }].joined(separator: " & ").text == "<b>1</b> &amp; &lt;2&gt; &amp; <b>3</b>")
        #expect([HTML]().joined(separator: ", ").isEmpty)
        #expect([HTML(text: "<")].joined(separator: ", ").text == "&lt;")
        #expect(HTML { "Fee: "; H.strong { "$250.00" } } == HTML(trusted: "Fee: <strong>$250.00</strong>"))
    }

    @Test("A literal of the source is written as it is, of one scalar too")
    func trusted() {
        #expect(H.span(.aria("hidden", "true")) { HTML(trusted: "<svg viewBox=\"0 0 1 1\"></svg>") }.text
            == "<span aria-hidden=\"true\"><svg viewBox=\"0 0 1 1\"></svg></span>")
        #expect(HTML(trusted: "é").text == "é")
        #expect(HTML(trusted: "").isEmpty)
    }

    @Test("A page of ten thousand rows")
    func manyRows() {
        let table = H.table { for row in 0..<10_000 { H.tr { H.td { "\(row)" } } } }
        #expect(table.text.hasPrefix("<table><tr><td>0</td></tr><tr><td>1</td></tr>"))
        #expect(table.text.hasSuffix("<tr><td>9999</td></tr></table>"))
    }
}
