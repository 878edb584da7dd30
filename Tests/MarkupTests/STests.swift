import Testing

@testable import Markup

@Suite struct STests {
    @Test func aDrawingIsSaidToThoseWhoDontSeeIt() {
        let drawing = S.svg(width: 10, height: 5.25, title: "a < b") { S.line(0, 1.5, 2, 1.0 / 3, .stroke("#000", width: 1)) }
        #expect(
            drawing.text
                == #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5.25" role="img" aria-label="a &lt; b"><title>a &lt; b</title>"#
                + ##"<line x1="0" y1="1.5" x2="2" y2="0.33" stroke="#000" stroke-width="1"></line></svg>"##)
    }

    @Test func lengthsHaveNoNeedlessDigits() {
        let cases: [(Double, String)] = [
            (0, "0"), (-0.001, "0"), (1.005, "1"), (2.5, "2.5"), (-3.456, "-3.46"), (7.05, "7.05"), (.nan, "0"), (1e20, "0"), (100, "100"),
        ]
        for (value, text) in cases { #expect(S.number(value) == text) }
    }
}
