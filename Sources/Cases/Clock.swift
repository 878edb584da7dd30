import Core
import Programs

/// A date that runs for a case: where it starts, when it is due, who says so, and what happens then.
public struct Clock: Sendable, Hashable {
    public let name: Name
    public let starts: CivilDate
    /// Due at the end of this day, in the program's zone.
    public let due: CivilDate
    public let source: String
    /// The law leaves the start open; the program takes one, and the page says "at most until".
    public let atMost: Bool

    public enum Name: Sendable, Hashable {
        case court
        case agreement
        case order
        case program(ClockKind)
    }
}

extension Case {
    /// The clocks that run for this case, earliest due first. Pure: the projection in the database is held to this by a test.
    public func clocks(under program: Program) -> [Clock] {
        var clocks: [Clock] = []
        if let date = nextCourtDate, ending == nil {
            clocks.append(
                Clock(name: .court, starts: date.happened.date, due: date.value.on, source: CasesText.sourceCourt.en, atMost: false))
        }
        if let agreement {
            clocks.append(
                Clock(
                    name: .agreement, starts: agreement.from, due: agreement.until,
                    source: isUnder717(program) ? "Criminal Code, s. 717.4(5)" : CasesText.sourceAgreement.en, atMost: false))
        }
        if let ends = referral.orderEnds, ending == nil {
            clocks.append(
                Clock(name: .order, starts: referred.happened.date, due: ends, source: CasesText.sourceOrder.en, atMost: false))
        }
        for rule in program.clocks where runs(rule, program) {
            guard let start = start(of: rule) else { continue }
            clocks.append(
                Clock(
                    name: .program(rule.kind), starts: start, due: rule.length.end(from: start), source: rule.source,
                    atMost: rule.kind == .clearanceNote))
        }
        return clocks.sorted { ($0.due, $0.source) < ($1.due, $1.source) }
    }

    /// A volunteer has no offence, so no clock of the law; some clocks stop once what they watch for has happened.
    private func runs(_ rule: ClockRule, _ program: Program) -> Bool {
        if stream == .volunteer { return rule.kind == .retention || (rule.kind == .decideBy && decision == nil && ending == nil) }
        return switch rule.kind {
        case .limitation: isUnder717(program) && ending == nil
        case .attendBy: segments.isEmpty && ending == nil
        case .decideBy: decision == nil && ending == nil
        case .evidenceLimit: isUnder717(program)
        case .clearanceNote: isUnder717(program) && endedWithoutCourt && noteRemoved == nil
        case .marker, .secondEntry: program.streams[stream]?.marker == true && hasAttendedBefore
        case .noRearrest, .retention: true
        }
    }

    private func isUnder717(_ program: Program) -> Bool { program.streams[stream]?.gate717 == true }

    /// The note says that a charge was dealt with by these measures; where it went to court there is no such note.
    private var endedWithoutCourt: Bool {
        ending.map { [.withdrawn, .dismissed, .stayed, .noChargeLaid].contains($0.value) } ?? true
    }

    /// Only somebody who took part leaves a marker, or has to wait for a second entry.
    private var hasAttendedBefore: Bool { ending != nil && reported.map { $0.value != .none } == true }

    /// What says how long something is kept starts at the ending at the latest: a case without an agreement, or without a class
    /// attended, isn't kept for ever, nor destroyed at once. So does what is counted from the charge where nobody knows when it was laid: what
    /// is said of the note is "at most until", and no other start is later.
    private func start(of rule: ClockRule) -> CivilDate? {
        let start = start(of: rule.starts)
        return [.retention, .marker].contains(rule.kind) || rule.starts == .charge ? start ?? ending?.happened.date : start
    }

    private func start(of start: ClockStart) -> CivilDate? {
        switch start {
        case .offence: referral.offence
        case .charge: referral.charged
        case .referral: referred.happened.date
        case .classDay: segments.values.map(\.happened.date).max()
        case .completion: reported.map(\.happened.date)
        case .ending: ending.map(\.happened.date)
        // The two years of s. 717.4(5) run from the last period that was agreed.
        case .agreementEnd: ((agreement.map { [$0] } ?? []) + pastAgreements).map(\.until).max()
        }
    }
}
