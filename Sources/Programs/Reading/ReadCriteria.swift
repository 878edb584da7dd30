import Core

/// The questions of eligibility, and whether a person may come again.
extension DefinitionReader {
    /// Questions that the law asks of everybody; a program can't ask, answer or except them in its own way.
    static let reservedCriteria = [
        "age": "age 18 at the offence is the law's own condition (s. 716)",
        "adult-at-offence": "age 18 at the offence is the law's own condition (s. 716)",
        "minor-bar": "an attempt with a minor is a bar of the law (s. 286.1(2))",
        "minor": "an attempt with a minor is a bar of the law (s. 286.1(2))",
        "denial": "a denial is a bar of the law (s. 717(2)(a))",
        "wants-court": "a wish to go to court is a bar of the law (s. 717(2)(b))",
        "child-concern": "a concern for a child stops every case, whatever the program says",
    ]

    func criteria(_ spot: Spot) -> [Criterion]? {
        guard let items = findings.list(spot, "a list of criteria") else { return nil }
        var seen: [String: Int] = [:]
        return items.compactMap { item in
            let criterion = criterion(item)
            guard let (id, place) = idAndPlace(item) else { return criterion }
            if let line = seen[id] {
                findings.report(
                    place, item.child("id"), "the id \"\(id.shortened)\" is repeated; it stands on line \(line) already"
                )
            }
            seen[id] = seen[id] ?? place.line
            return criterion
        }
    }

    /// The raw id of an item, so that a repeat is found even in an item with other faults.
    func idAndPlace(_ item: Spot) -> (String, Place)? {
        guard case .map(let fields) = item.content, let id = fields.first(where: { $0.key == "id" })?.value,
            case .text(let text, _) = id.content
        else { return nil }
        return (text, id.place)
    }

    private func criterion(_ spot: Spot) -> Criterion? {
        section(spot, "id, question, eligible-answer, refusal, source and streams") { section in
            let idSpot = section.required("id", "an id such as no-violence")
            let id = findings.identifier(idSpot)
            if let id, let idSpot, let why = Self.reservedCriteria[id] {
                findings.report(idSpot, "\"\(id)\" is reserved: \(why)")
            }
            let question = findings.bilingual(section.required("question", "the question in en and fr"))
            let answer = findings.flag(
                section.required("eligible-answer", "yes or no: the answer that makes a person eligible"))
            let refusal = findings.bilingual(section.required("refusal", "the sentence that refuses, in en and fr"))
            let source = findings.text(section.required("source", "the document or statute that sets the criterion"))
            let shelfLifeSpot = section.optional("shelf-life-days")
            let shelfLife = findings.number(shelfLifeSpot, 1...3650, "days")
            let streams = findings.words(section.required("streams", "the streams that ask it"), of: Stream.self)
            let exception = findings.flag(section.required("exception-allowed", "yes or no"))
            guard let id, let question, let answer, let refusal, let source, let streams, let exception else {
                return nil
            }
            return Criterion(
                id: id, question: question, eligibleAnswer: answer, refusal: refusal, source: source,
                shelfLifeDays: shelfLife, streams: streams, exceptionAllowed: exception)
        }
    }

    /// `once-only`, `not-stated`, or `years-between: 2`.
    func repeatRule(_ spot: Spot) -> RepeatRule? {
        switch spot.content {
        case .text("once-only", _): return .onceOnly
        case .text("not-stated", _): return RepeatRule.none
        case .map:
            return section(spot, "years-between") { section in
                findings.number(section.required("years-between", "a number of years"), 1...50, "years").map(
                    RepeatRule.yearsBetween)
            }
        default:
            findings.report(
                spot, "expected once-only, not-stated, or years-between with a number of years, found \(spot.found)")
            return nil
        }
    }
}
