import Markup
import Testing

@Suite("Elements")
struct ElementTests {
    @Test("Void elements have no end tag; empty ones do")
    func void() {
        #expect(HTML { H.br(); H.hr(); H.wbr(); H.col(.span(2)); H.input() }.text == "<br><hr><wbr><col span=\"2\"><input>")
        #expect(HTML { H.td(); H.div(.id("map")) }.text == "<td></td><div id=\"map\"></div>")
        #expect(H.img(src: "/map.png", alt: "Map", .width(10), .height(20)).text == "<img src=\"/map.png\" alt=\"Map\" width=\"10\" height=\"20\">")
    }

    @Test("A text area keeps every line, the first one too")
    func textarea() {
        // The newline after the start tag is the one that a parser drops.
        #expect(H.textarea(.name("note"), .rows(5)) { "\nsecond line" }.text == "<textarea name=\"note\" rows=\"5\">\n\nsecond line</textarea>")
        #expect(H.textarea { "</textarea>" }.text == "<textarea>\n&lt;/textarea&gt;</textarea>")
        #expect(H.textarea().text == "<textarea>\n</textarea>")
        #expect(H.pre { "\n  a" }.text == "<pre>\n\n  a</pre>")
    }

    @Test("A field with label, hint and error")
    func form() {
        let field = H.form(.method(.post), .action("/refer")) {
            H.label(.for("card")) { "Card number" }
            H.input(.id("card"), .name("card"), .value("12\"34"), .aria("describedby", "card-hint"))
            H.select(.name("court")) { for court in ["GP", "ED"] { H.option(.value(court), .selected(court == "ED")) { court } } }
            H.button { "Refer" }
        }
        #expect(field.text == """
            <form method="post" action="/refer"><label for="card">Card number</label>\
            <input id="card" name="card" value="12&quot;34" aria-describedby="card-hint">\
            <select name="court"><option value="GP">GP</option><option value="ED" selected>ED</option></select>\
            <button>Refer</button></form>
            """)
    }

    @Test("A document has its type, language, encoding and title first")
    func document() {
        let page = H.document(lang: "fr-CA", title: "Aujourd’hui <1>") {
            H.meta(name: "robots", content: "noindex")
            H.stylesheet("/static/onward.css")
            H.link(rel: "alternate", href: "/en/today", .hreflang("en-CA"))
            H.script(src: "/static/onward.js", isModule: true)
        } body: {
            H.main { H.h1 { "Aujourd’hui" } }
        }
        #expect(page.text == """
            <!DOCTYPE html>
            <html lang="fr-CA"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">\
            <title>Aujourd’hui &lt;1&gt;</title><meta name="robots" content="noindex"><link rel="stylesheet" href="/static/onward.css">\
            <link rel="alternate" href="/en/today" hreflang="en-CA"><script src="/static/onward.js" type="module"></script></head>\
            <body><main><h1>Aujourd’hui</h1></main></body></html>
            """)
    }
}
