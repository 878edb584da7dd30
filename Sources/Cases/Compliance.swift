import Core
import Programs

/// One requirement of a program and whether this case meets it.
public struct Requirement: Sendable, Hashable {
    public let kind: Kind
    public let isMet: Bool
    /// What was done, or what is missing, in each language. The same sentence stands on the page, in the refusal and in the letter.
    public let sentence: Bilingual

    public enum Kind: Sendable, Hashable {
        case segment(String)
        case therapyAssessment, therapySessions, fee
        case condition(Int)
        case noRearrest
        case noConcern
    }
}

extension Case {
    /// What the program requires of this case, and how far it is done. Completion is computed from this and never typed.
    public func requirements(under program: Program) -> [Requirement] {
        segmentRequirements(program) + therapyRequirements(program) + feeRequirements(program)
            + conditionRequirements() + conductRequirements(program)
    }

    /// Whether all that the program asks is done, and otherwise what is missing: one sentence for the page, the refusal and the letter.
    public func completionSentence(under program: Program) -> Bilingual { requirements(under: program).completionSentence }

    /// The compliance that the record supports: full when nothing is missing, none when nothing was begun.
    public func supportedCompliance(under program: Program) -> Compliance {
        supportedCompliance(by: requirements(under: program))
    }

    func supportedCompliance(by requirements: [Requirement]) -> Compliance {
        if requirements.allSatisfy(\.isMet) { return .full }
        return hasBegun ? .partial : .none
    }

    /// What the person has done that counts. Relief of the fee is the agency's doing, and what is attended after the agreed period
    /// isn't in compliance with anything.
    private var hasBegun: Bool {
        (attendances.values.joined() + sessions).contains(where: counts) || fee?.value == .paid || !conditionsMet.isEmpty
    }

    private func segmentRequirements(_ program: Program) -> [Requirement] {
        guard let rules = program.classDay else { return [] }
        let counted = countedAttendance(under: rules)
        return rules.segments.filter(\.required).map { segment in
            if let mark = counted[segment.id] {
                return Requirement(
                    kind: .segment(segment.id), isMet: true,
                    sentence: CasesText.requirementSegmentMet(title: segment.title, date: mark.happened.date))
            }
            return Requirement(kind: .segment(segment.id), isMet: false, sentence: whyNotCounted(segment))
        }
    }

    private func whyNotCounted(_ segment: Segment) -> Bilingual {
        let marks = attendances[segment.id] ?? []
        if marks.contains(where: counts) { return CasesText.requirementSegmentOtherDay(title: segment.title) }
        return marks.isEmpty
            ? CasesText.requirementSegmentMissing(title: segment.title)
            : CasesText.requirementSegmentLate(title: segment.title)
    }

    /// Sessions held within the agreed period, of those needed; nil where no therapy is asked for, or nobody has assessed it yet.
    public func sessionsHeld(under program: Program) -> (held: Int, needed: Int)? {
        guard let therapy = program.therapy, stream != .volunteer, let weeks = therapyWeeks?.value ?? (therapy.byAssessment ? nil : therapy.minimumWeeks)
        else { return nil }
        return (sessions.count(where: counts), weeks * therapy.sessionsPerWeek)
    }

    private func therapyRequirements(_ program: Program) -> [Requirement] {
        guard program.therapy != nil, stream != .volunteer else { return [] }
        guard let (held, needed) = sessionsHeld(under: program) else {
            return [Requirement(kind: .therapyAssessment, isMet: false, sentence: CasesText.requirementAssessmentMissing)]
        }
        if needed == 0 {
            return [Requirement(kind: .therapyAssessment, isMet: true, sentence: CasesText.requirementNoTherapy)]
        }
        return [
            Requirement(
                kind: .therapySessions, isMet: held >= needed,
                sentence: CasesText.requirementSessions(held: held, needed: needed))
        ]
    }

    private func feeRequirements(_ program: Program) -> [Requirement] {
        guard let rules = program.fee, let amount = rules.amounts[stream] else { return [] }
        let sentence =
            switch (fee?.value, amount) {
            case (.paid, _): CasesText.requirementFeePaid
            case (.relieved, _): CasesText.requirementFeeRelieved
            // This ledger knows what the program asks, and not what this person is asked: it names an amount that is everybody's.
            case (nil, .stated(let money)) where !rules.reducible.contains(stream): CasesText.requirementFeeOwed(amount: money)
            case (nil, .stated), (nil, .unknown): CasesText.requirementFeeUnsettled
            }
        return [Requirement(kind: .fee, isMet: fee != nil, sentence: sentence)]
    }

    private func conditionRequirements() -> [Requirement] {
        (0..<(decision?.value.conditions ?? 0)).map { index in
            Requirement(
                kind: .condition(index), isMet: conditionsMet[index] != nil,
                sentence: conditionsMet[index] != nil
                    ? CasesText.requirementConditionMet(number: index + 1)
                    : CasesText.requirementConditionOpen(number: index + 1))
        }
    }

    private func conductRequirements(_ program: Program) -> [Requirement] {
        var found: [Requirement] = []
        if program.clocks.contains(where: { $0.kind == .noRearrest }) {
            found.append(
                Requirement(
                    kind: .noRearrest, isMet: rearrest == nil,
                    sentence: rearrest == nil ? CasesText.requirementNoRearrestMet : CasesText.requirementRearrested))
        }
        if concern?.isOpen == true {
            found.append(Requirement(kind: .noConcern, isMet: false, sentence: CasesText.requirementConcernOpen))
        }
        return found
    }
}

extension [Requirement] {
    /// See ``Case/completionSentence(under:)``. The same for everybody: what only the agency reads is how a met one was met.
    public var completionSentence: Bilingual {
        allSatisfy(\.isMet) ? CasesText.requirementAllMet : CasesText.requirementMissing(what: missing)
    }

    /// What isn't met, sentence by sentence.
    var missing: Bilingual {
        let open = filter { !$0.isMet }.map(\.sentence)
        return Bilingual { language in open.map { $0(language) }.joined(separator: " ") }
    }
}
