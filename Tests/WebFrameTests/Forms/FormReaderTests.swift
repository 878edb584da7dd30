import Core
import Testing

@testable import WebFrame

@Suite struct FormReaderTests {
    private let label = Bilingual(en: "Birth", fr: "Naissance")

    private func read<V>(_ fields: KeyValuePairs<String, String>, _ read: (inout FormReader) -> Answer<V>) -> (V?, [FieldError]) {
        var form = FormReader(FormFields(fields))
        let answer = read(&form)
        return (answer.read, form.errors)
    }

    @Test(arguments: [
        ("5", "3", "1990"), ("05", "03", "1990"), (" 5 ", "March", "1990"), ("5", "mars", "1990"), ("5", "MAR.", "1990"),
        ("5", " Mar ", "1990"),
    ])
    func datesAreReadForgivingly(_ day: String, _ month: String, _ year: String) {
        let (date, errors) = read(["b-day": day, "b-month": month, "b-year": year]) { $0.date("b", label) }
        #expect(date == CivilDate(year: 1990, month: 3, day: 5))
        #expect(errors.isEmpty)
    }

    @Test(arguments: [("août", 8), ("aout", 8), ("Aug", 8), ("déc.", 12), ("february", 2), ("févr.", 2), ("juil", 7), ("juin", 6), ("sept", 9)])
    func monthsGoByTheirNames(_ typed: String, _ month: Int) { #expect(MonthName.number(typed) == month) }

    @Test(arguments: ["", "13", "0", "ju", "jui", "marz", "x", "1a"])
    func otherWordsAreNoMonths(_ typed: String) { #expect(MonthName.number(typed) == nil) }

    @Test(arguments: [
        ("31", "2", "1990", "b-day"), ("", "2", "1990", "b-day"), ("1", "Smarch", "1990", "b-month"), ("1", "2", "90", "b-year"),
        ("1", "2", "", "b-year"), ("-1", "2", "1990", "b-day"), ("", "", "", "b-day"),
    ])
    func aWrongDateNamesItsPart(_ day: String, _ month: String, _ year: String, _ anchor: String) {
        let (date, errors) = read(["b-day": day, "b-month": month, "b-year": year]) { $0.date("b", label) }
        #expect(date == nil)
        #expect(errors.map(\.anchor) == [anchor])
        #expect(errors.map(\.field) == ["b"])
    }

    @Test func textIsTrimmedCountedAndChecked() {
        #expect(read(["n": "  Anne-Marie \u{A0}"]) { $0.text("n", label) }.0 == "Anne-Marie")
        #expect(read(["n": "   "]) { $0.text("n", label) }.1.count == 1)
        #expect(read(["n": "abcd"]) { $0.text("n", label, max: 3) }.1.count == 1)
        #expect(read(["n": "a\u{7}b"]) { $0.text("n", label) }.1.count == 1)
        #expect(read(["n": "a\r\nb\rc"]) { $0.longText("n", label) }.0 == "a\nb\nc")
        #expect(read(["n": "a\r\nb"]) { $0.text("n", label) }.0 == "a b")
        #expect(read([:]) { $0.optionalText("n", label) }.0 == .some(nil))
    }

    @Test func aFieldThatComesTwiceIsNotGuessed() {
        let (value, errors) = read(["role": "police", "role": "administrator"]) { $0.choice("role", label, as: Role.self) }
        #expect(value == nil)
        #expect(errors.count == 1)
    }

    @Test func figuresAreBounded() {
        #expect(read(["n": "1 250"]) { $0.integer("n", label, in: 1...2000) }.0 == 1250)
        for typed in ["", "0", "2001", "1.5", "9223372036854775808", "１２"] {
            #expect(read(["n": typed]) { $0.integer("n", label, in: 1...2000) }.1.count == 1, "\(typed)")
        }
        #expect(read(["n": "1 250,50 $"]) { $0.money("n", label) }.0 == Money(cents: 125_050))
        for typed in ["0", "-5", "1e3", "99999999999999999999"] {
            #expect(read(["n": typed]) { $0.money("n", label) }.1.count == 1, "\(typed)")
        }
        #expect(read(["n": "2:30 p.m."]) { $0.time("n", label) }.0 == CivilTime(hour: 14, minute: 30))
        #expect(read(["n": "25:00"]) { $0.time("n", label) }.1.count == 1)
    }

    @Test func choicesAreOnlyWhatWasOffered() {
        #expect(read(["r": "police"]) { $0.choice("r", label, as: Role.self) }.0 == .police)
        #expect(read(["r": "root"]) { $0.choice("r", label, as: Role.self) }.1.count == 1)
        #expect(read(["r": "police", "r": "auditor", "r": "police"]) { $0.choices("r", label, as: Role.self) }.0 == [.police, .auditor])
        #expect(read(["r": "police", "r": "root"]) { $0.choices("r", label, as: Role.self) }.1.count == 1)
    }

    @Test func everythingWrongIsToldAtOnceAndInOrder() {
        var form = FormReader(FormFields(["name": "", "given-day": "40", "given-month": "1", "given-year": "2026"]))
        _ = form.text("name", label)
        _ = form.date("given", label)
        _ = form.choice("manner", label, as: Role.self)
        form.fail("end", label)
        let thrown = #expect(throws: FieldErrors.self) { try form.check() }
        #expect(thrown?.errors.map(\.field) == ["name", "given", "manner", "end"])
    }
}
