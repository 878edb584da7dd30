import Markup
import Testing

@Suite("Attributes")
struct AttributeTests {
    @Test("Boolean attributes are a bare name or nothing")
    func flags() {
        #expect(H.input(.type(.checkbox), .checked(), .disabled(), .readonly(), .autofocus(), .multiple(), .hidden()).text
            == "<input type=\"checkbox\" checked disabled readonly autofocus multiple hidden>")
        #expect(H.input(.checked(false), .disabled(false), .readonly(false), .hidden(false)).text == "<input>")
        #expect(H.option(.value("fr"), .selected(true)) { "Français" }.text == "<option value=\"fr\" selected>Français</option>")
        #expect(H.details(.open()) { H.summary { "Why?" } }.text == "<details open><summary>Why?</summary></details>")
        #expect(H.form(.method(.post), .action("/cases"), .enctype(.multipart), .novalidate()).text
            == "<form method=\"post\" action=\"/cases\" enctype=\"multipart/form-data\" novalidate></form>")
    }

    @Test("A nil value leaves the attribute out; an empty one is written")
    func absent() {
        let none: String? = nil
        #expect(H.input(.value(none), .aria("describedby", none), .data("x", none), .maxlength(nil), .none).text == "<input>")
        #expect(H.input(.value(""), .alt("")).text == "<input value=\"\" alt=\"\">")
    }

    @Test("Class names are joined; nil ones are left out")
    func classes() {
        #expect(H.div(.class("row", nil, "urgent")).text == "<div class=\"row urgent\"></div>")
        #expect(H.div(.class(nil, "urgent")).text == "<div class=\"urgent\"></div>")
        #expect(H.div(.class(nil), .class(nil, nil)).text == "<div></div>")
    }

    @Test("Several attributes travel as one")
    func groups() {
        func invalid(_ error: String?) -> Attribute { error == nil ? .none : .all(.aria("invalid", "true"), .aria("describedby", error)) }
        #expect(H.input(.id("a"), invalid("a-error")).text == "<input id=\"a\" aria-invalid=\"true\" aria-describedby=\"a-error\">")
        #expect(H.input(.id("a"), invalid(nil)).text == "<input id=\"a\">")
        #expect(H.input(.all([.id("a"), .all([.name("b")])])).text == "<input id=\"a\" name=\"b\">")
    }

    @Test("Typed values are spelled as the standard spells them")
    func spelling() {
        #expect(H.th(.scope(.rowgroup), .colspan(2), .rowspan(3)).text == "<th scope=\"rowgroup\" colspan=\"2\" rowspan=\"3\"></th>")
        #expect(H.input(.type(.dateAndTime), .inputmode(.numeric), .spellcheck(false), .translate(false), .dir(.auto), .tabindex(-1)).text
            == "<input type=\"datetime-local\" inputmode=\"numeric\" spellcheck=\"false\" translate=\"no\" dir=\"auto\" tabindex=\"-1\">")
    }
}
