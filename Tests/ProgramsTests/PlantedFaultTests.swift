import Core
import Programs
import Testing

@Suite("A fault in a definition is reported where it stands")
struct PlantedFaultTests {
    @Test("the good definition has none")
    func good() throws {
        let definition = try ProgramDefinition.read(Array(GoodDefinition.yaml.utf8), id: GoodDefinition.id)
        #expect(definition.program.fee?.methods[.credit]?.surcharge == .basisPoints(250))
        #expect(definition.program.classDay?.segments.map(\.id) == ["law", "health"])
    }

    @Test(
        "line, column, path and what was expected",
        arguments: keys + values + law + money + requirements + clocks + words)
    func planted(_ fault: Planted) throws {
        let (yaml, line, column) = try #require(fault.text(), "the piece to replace isn't there exactly once")
        let faults = GoodDefinition.faults(yaml)
        #expect(faults.count == 1, "\(faults)")
        let first = try #require(faults.first)
        #expect("\(first.line):\(first.column) \(first.path)" == "\(line):\(column) \(fault.path)")
        #expect(first.message.contains(fault.says), "\(first.message)")
        #expect(first.severity == .error)
    }

    @Test("what is missing at the root is reported at the file's first key")
    func missingKind() {
        let faults = GoodDefinition.faults(GoodDefinition.yaml.replacing("kind: diversion\n", with: ""))
        #expect(faults.map(\.description) == ["1:1: error: kind: missing; expected diversion or support"])
    }

    @Test(
        "what a stream needs and the definition lacks is reported with the section that asks for it",
        arguments: [
            ("clocks.limitation", "s. 717(1)(g)"), ("clocks.evidence-limit", "s. 717.4(5)"),
            ("clocks.marker", "nothing is kept without a clock"), ("clocks.retention", "no record is kept without a clock"),
            ("statements.consent", "s. 717(1)(c)"), ("statements.rights", "s. 717(1)(d)"),
            ("statements.responsibility", "s. 717(1)(e)"),
        ])
    func lacking(_ path: String, _ says: String) throws {
        let key = "  " + (path.split(separator: ".").last ?? "") + ":"
        let start = try #require(GoodDefinition.yaml.firstRange(of: "\n" + key)?.lowerBound)
        let rest = GoodDefinition.yaml[start...].dropFirst()
        // The part ends where the next key of the same level, or of a higher one, begins.
        let end = rest.indices.dropFirst().first { rest[rest.index(before: $0)] == "\n" && !rest[$0...].hasPrefix("   ") }
        let faults = GoodDefinition.faults(String(GoodDefinition.yaml[...start]) + rest[(end ?? rest.endIndex)...])
        #expect(faults.map(\.path) == [path])
        #expect(faults.first?.message.contains(says) == true)
    }

    @Test("who may come again after some years is known by the marker until then, and they run from the ending")
    func yearsBetween() {
        let again = GoodDefinition.yaml.replacing("repeat-rule: once-only", with: "repeat-rule: { years-between: 6 }")
        let faults = GoodDefinition.faults(again)
        #expect(faults.map(\.path) == ["clocks.marker"])
        #expect(faults.first?.message.contains("before the 6 years of years-between are over") == true)
        let kept = again.replacing("length: 5 years", with: "length: 72 months")
        #expect(GoodDefinition.faults(kept).isEmpty)
        let early = kept.replacing(
            "  retention:", with: "  second-entry: { length: 6 years, starts: completion, source: AMP }\n  retention:")
        #expect(GoodDefinition.faults(early).map(\.path) == ["clocks.second-entry.starts"])
    }

    @Test("a surcharge in Quebec is refused until somebody has confirmed that one is allowed")
    func surchargeInQuebec() throws {
        let quebec = GoodDefinition.yaml.replacing("CA-AB", with: "CA-QC")
        let faults = GoodDefinition.faults(quebec)
        #expect(faults.map(\.path) == ["fee.methods.credit.surcharge"])
        #expect(faults.first?.message.contains("needs confirmed-by") == true)
        let confirmed = quebec.replacing(
            "percent: \"2.5\"", with: "percent: \"2.5\", confirmed-by: \"counsel, 2026-03-02\"")
        let program = try ProgramDefinition.read(Array(confirmed.utf8), id: "q").program
        #expect(program.fee?.methods[.credit]?.surchargeConfirmedBy == "counsel, 2026-03-02")
    }

    static let keys = [
        Planted(
            "unknown key", "telephone:", by: "‸telefone:", path: "operator.telefone",
            says: "did you mean \"telephone\"?"),
        Planted(
            "unknown key in another case", "gate-717: no", by: "gate-717: no\n    ‸courtWatchh: no",
            path: "streams.volunteer.courtWatchh", says: "court-watch"),
        Planted(
            "unknown key, nothing near", "kind:", by: "‸colour: blue\nkind:", path: "colour",
            says: "expected one of: name, kind"),
        Planted(
            "unknown stream", "  volunteer:", by: "  ‸voluntary:\n    {}\n  volunteer:", path: "streams.voluntary",
            says: "unknown key"),
        Planted(
            "repeated key", "labels:", by: "‸languages: [fr]\nlabels:", path: "languages",
            says: "repeated; it stands on line 17"),
        Planted(
            "repeated key, nested", "  make-up: no", by: "  make-up: no\n  ‸make-up: yes", path: "class-day.make-up",
            says: "repeated"),
        Planted(
            "missing French", "name: { en: Small Town, fr: Petite-Ville }", by: "name: ‸{ en: Small Town }",
            path: "name.fr", says: "missing translation"),
        Planted(
            "missing English", "{ en: Agency, fr: Organisme }", by: "‸{ fr: Organisme }", path: "operator.name.en",
            says: "missing translation"),
        Planted(
            "empty French", "{ en: Order 1, fr: Arrêté 1 }", by: "{ en: Order 1, fr: ‸\" \" }",
            path: "authorization.instrument.fr", says: "expected the French text"),
        Planted(
            "absent French", "{ en: Crown, fr: Couronne }", by: "{ en: Crown, fr: ‸~ }", path: "labels.prosecutor.fr",
            says: "found nothing"),
    ]

    static let values = [
        Planted(
            "text instead of a map", "authorization:\n  instrument: { en: Order 1, fr: Arrêté 1 }",
            by: "authorization:\n  instrument: ‸Order 1", path: "authorization.instrument",
            says: "expected the text in each language"),
        Planted(
            "text instead of a list", "languages: [en, fr]", by: "languages: ‸en", path: "languages",
            says: "expected a list"),
        Planted(
            "a list instead of text", "source: CYFEA, s. 4", by: "source: ‸[CYFEA]",
            path: "jurisdiction.child-protection.source", says: "found a list"),
        Planted(
            "a word that isn't known", "kind: diversion", by: "kind: ‸diversoin", path: "kind",
            says: "did you mean \"diversion\"?"),
        Planted(
            "a quoted yes", "by-assessment: yes", by: "by-assessment: ‸\"yes\"", path: "therapy.by-assessment",
            says: "expected yes or no"),
        Planted(
            "a number in words", "longest-months: 6", by: "longest-months: ‸six", path: "agreement.longest-months",
            says: "whole number of months"),
        Planted(
            "an impossible date", "from: 2024-01-01", by: "from: ‸2024-02-30", path: "authorization.from",
            says: "isn't on the calendar"),
        Planted(
            "a date in another form", "from: 2024-01-01", by: "from: ‸01/02/2024", path: "authorization.from",
            says: "such as 2026-03-08"),
        Planted(
            "until before from", "until: 2025-12-31", by: "until: ‸2023-12-31", path: "authorization.until",
            says: "before the first day"),
        Planted("unknown province", "code: CA-AB", by: "code: ‸CA-AL", path: "jurisdiction.code", says: "CA-AB"),
        Planted(
            "unknown zone", "zone: America/Edmonton", by: "zone: ‸America/Edmontom", path: "jurisdiction.zone",
            says: "did you mean \"America/Edmonton\"?"),
        Planted(
            "a telephone in words", "telephone: 780-555-0100", by: "telephone: ‸call us", path: "operator.telephone",
            says: "telephone number"),
        Planted(
            "a language twice", "languages: [en, fr]", by: "languages: [en, ‸en]", path: "languages[2]",
            says: "repeated"),
        Planted(
            "an anchor", "{ en: Agency, fr: Organisme }", by: "‸&a { en: Agency, fr: Organisme }",
            path: "operator.name", says: "anchor"),
        Planted("a tag", "source: the page", by: "source: ‸!include the page", path: "criteria[1].source", says: "tag"),
        Planted(
            "a mark that turns text around", "source: the page", by: "source: ‸\"the \\u202Epage\"",
            path: "criteria[1].source", says: "control character"),
    ]

    static let law = [
        Planted(
            "an ending of another stream", "[withdrawn, dismissed, returned-to-court]",
            by: "[withdrawn, ‸no-charge-laid, returned-to-court]", path: "streams.post-charge.endings[2]",
            says: "doesn't belong to the post-charge stream"),
        Planted(
            "no way back to court", "[withdrawn, dismissed, returned-to-court]", by: "‸[withdrawn, dismissed]",
            path: "streams.post-charge.endings", says: "expected returned-to-court"),
        Planted(
            "a coordinator in the prosecutor's place", "decides: prosecutor", by: "decides: ‸coordinator",
            path: "streams.post-charge.decides", says: "s. 717(1)(b)"),
        Planted(
            "gates without acceptance", "acceptance: yes", by: "acceptance: ‸no",
            path: "streams.post-charge.acceptance", says: "s. 717(1)(e)"),
        Planted(
            "a charge without a watch", "court-watch: yes", by: "court-watch: ‸no",
            path: "streams.post-charge.court-watch", says: "until its ending is confirmed"),
        Planted(
            "a volunteer's marker", "marker: no", by: "marker: ‸yes", path: "streams.volunteer.marker",
            says: "leaves no marker"),
        Planted("age as a criterion", "id: no-violence", by: "id: ‸age", path: "criteria[1].id", says: "s. 716"),
        Planted(
            "the bar as a criterion", "id: no-violence", by: "id: ‸minor-bar", path: "criteria[1].id", says: "286.1(2)"),
        Planted(
            "a malformed id", "id: no-violence", by: "id: ‸No_Violence", path: "criteria[1].id",
            says: "lower-case words with hyphens"),
        Planted(
            "a criterion of a stream that isn't offered", "streams: [post-charge]", by: "streams: [‸probation]",
            path: "criteria[1].streams[1]", says: "no probation stream"),
    ]

    static let money = [
        Planted(
            "cheque fee", "sentence: { en: No cheques., fr: Pas de chèques. }",
            by: "sentence: { en: No cheques., fr: Pas de chèques. }\n      surcharge: ‸{ amount: \"5.00\" }",
            path: "fee.methods.cheque.surcharge", says: "a surcharge on a method that is refused"),
        Planted(
            "refused without a sentence",
            "cheque:\n      acceptance: refused\n      sentence: { en: No cheques., fr: Pas de chèques. }",
            by: "cheque:\n      ‸acceptance: refused", path: "fee.methods.cheque.sentence",
            says: "what is said at the desk"),
        Planted(
            "half a cent", "\"750.00\"", by: "‸750.505", path: "fee.amounts.post-charge", says: "whole number of cents"),
        Planted(
            "money with a sign", "\"750.00\"", by: "‸\"$750\"", path: "fee.amounts.post-charge",
            says: "such as \"750.00\""),
        Planted(
            "money in powers", "\"750.00\"", by: "‸7.5e2", path: "fee.amounts.post-charge", says: "such as \"750.00\""),
        Planted(
            "a fee that is a guess", "\"750.00\"", by: "‸about 750", path: "fee.amounts.post-charge", says: "such as \"750.00\""),
        Planted(
            "a fee that nobody pays", "amounts:\n    post-charge: \"750.00\"", by: "amounts: ‸{}", path: "fee.amounts", says: "at least one stream"),
        Planted(
            "over a hundred per cent", "percent: \"2.5\"", by: "percent: ‸\"100.01\"",
            path: "fee.methods.credit.surcharge.percent", says: "per cent"),
        Planted(
            "amount and percent", "{ percent: \"2.5\" }", by: "‸{ percent: \"2.5\", amount: \"1.00\" }",
            path: "fee.methods.credit.surcharge", says: "either amount or percent"),
        Planted(
            "a fee for a stream that isn't offered", "post-charge: \"750.00\"", by: "‸probation: \"750.00\"",
            path: "fee.amounts.probation", says: "no probation stream"),
    ]

    static let requirements = [
        Planted(
            "therapy of no weeks", "minimum-weeks: 1", by: "minimum-weeks: ‸0", path: "therapy.minimum-weeks",
            says: "from 1 to 52"),
        Planted(
            "more weeks at least than at most", "maximum-weeks: 8", by: "maximum-weeks: ‸0",
            path: "therapy.maximum-weeks", says: "from 1 to 52"),
        Planted(
            "a repeated segment", "id: health", by: "id: ‸law", path: "class-day.segments[2].id",
            says: "repeated; it stands on line"),
        Planted(
            "testing as a segment", "id: health", by: "id: ‸sti-testing", path: "class-day.segments[2].id",
            says: "nothing about it may be recorded"),
        Planted(
            "proposed beyond the longest", "proposed-months: 3", by: "proposed-months: ‸7",
            path: "agreement.proposed-months", says: "more than the longest"),
        Planted(
            "a rule that isn't one", "repeat-rule: once-only", by: "repeat-rule: ‸twice", path: "repeat-rule",
            says: "expected once-only"),
    ]

    static let clocks = [
        Planted(
            "evidence limit of three years", "{ length: 2 years, starts: agreement-end",
            by: "{ length: ‸3 years, starts: agreement-end", path: "clocks.evidence-limit.length", says: "s. 717.4(5)"),
        Planted(
            "evidence limit from the ending", "starts: agreement-end", by: "starts: ‸ending",
            path: "clocks.evidence-limit.starts", says: "s. 717.4(5)"),
        Planted(
            "limitation of six months", "length: 12 months", by: "length: ‸6 months", path: "clocks.limitation.length",
            says: "s. 786(2)"),
        Planted(
            "a length without a unit", "length: 5 years", by: "length: ‸5", path: "clocks.marker.length",
            says: "such as 60 days"),
        Planted(
            "a second entry in a once-only program", "  retention:",
            by: "  second-entry: ‸{ length: 2 years, starts: ending, source: AMP }\n  retention:",
            path: "clocks.second-entry", says: "without a years-between rule"),
    ]

    static let words = [
        Planted(
            "quiet hours that don't go over midnight", "languages: [en, fr]\n", by: "languages: [en, fr]\nquiet-hours: ‸8:00-21:00\n",
            path: "quiet-hours", says: "hours over midnight such as 21:00-8:00, or none, found"),
        Planted(
            "quiet hours in words", "languages: [en, fr]\n", by: "languages: [en, fr]\nquiet-hours: ‸at night\n", path: "quiet-hours",
            says: "hours over midnight"),
        Planted(
            "quiet hours as a list", "languages: [en, fr]\n", by: "languages: [en, fr]\nquiet-hours: ‸[21, 8]\n", path: "quiet-hours",
            says: "hours over midnight"),
        Planted(
            "quiet hours misspelt", "languages: [en, fr]\n", by: "languages: [en, fr]\n‸quiet-hour: 21:00-8:00\n", path: "quiet-hour",
            says: "did you mean \"quiet-hours\"?"),
        Planted(
            "braces that name nothing", "{ en: I agree., fr: J’accepte. }",
            by: "‸{ en: \"I agree, {name}.\", fr: J’accepte. }", path: "statements.consent.text.en",
            says: "braces that name nothing"),
        Planted(
            "a file number in one language",
            "{ en: \"Responsible, file {file}.\", fr: \"Responsable, dossier {file}.\" }",
            by: "‸{ en: \"Responsible, file {file}.\", fr: Responsable. }", path: "statements.responsibility.text.fr",
            says: "one language only"),
    ]
}
