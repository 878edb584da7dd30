import Core
import Programs

extension Case {
    /// Where the case stands. Derived from its facts, so that a corrected mistake moves it back by itself.
    public func stage(under program: Program) -> Stage {
        if disposed != nil { return .disposed }
        if closed != nil { return .closed }
        if ending != nil { return .ended }
        if reported != nil { return .reported }
        if denied != nil { return .denied }
        if wantsCourt != nil { return .wantsCourt }
        if consentWithdrawn != nil { return .consentWithdrawn }
        if agreement != nil { return progress(under: program, before: .agreed) }
        if decision?.value.eligible == false { return .ineligible }
        if declined != nil { return .declined }
        if consent != nil { return .consented }
        if offer != nil { return .offered }
        if decision != nil { return stream == .volunteer ? progress(under: program, before: .eligible) : .eligible }
        return hasBegunScreening ? .screening : .referred
    }

    /// How far somebody who takes part has come; `before` when no class day is set yet.
    private func progress(under program: Program, before: Stage) -> Stage {
        let needsTherapy = program.therapy != nil && (therapyWeeks?.value ?? 0) > 0 && stream != .volunteer
        if !sessions.isEmpty || (needsTherapy && hasAttendedDay(under: program)) { return .therapy }
        if hasAttendedDay(under: program) { return .attended }
        return classDay == nil ? before : .scheduled
    }

    private var hasBegunScreening: Bool {
        !answers.isEmpty || marker != nil || !findings.isEmpty || !exceptions.isEmpty
    }

    /// Whether every required segment of the class day was attended, so that it counts.
    func hasAttendedDay(under program: Program) -> Bool {
        if let paperDay, counts(paperDay) { return true }
        guard let rules = program.classDay, !attendances.isEmpty else { return false }
        let counted = countedAttendance(under: rules)
        return rules.segments.filter(\.required).allSatisfy { counted[$0.id] != nil }
    }

    /// The attendance that counts, by segment: within the agreed period where there is one and, where a missed segment can't
    /// be made up, all on one day, the day on which most required segments were attended.
    func countedAttendance(under rules: ClassDayRules) -> [String: Mark] {
        // The paper file knows the whole day, not its parts.
        if let paperDay, counts(paperDay) { return Dictionary(uniqueKeysWithValues: rules.segments.map { ($0.id, paperDay) }) }
        let inTime = attendances.mapValues { $0.filter(counts) }
        if rules.makeUp { return inTime.compactMapValues { $0.min { $0.happened.date < $1.happened.date } } }
        let required = rules.segments.filter(\.required).map(\.id)
        let days = Set(inTime.values.joined().map(\.happened.date)).sorted()
        func attended(_ day: CivilDate) -> Int {
            required.count { id in inTime[id]?.contains { $0.happened.date == day } == true }
        }
        guard let day = days.max(by: { attended($0) < attended($1) }) else { return [:] }
        return inTime.compactMapValues { $0.first { $0.happened.date == day } }
    }

    /// What was attended by the end of the agreed period counts.
    func counts(_ mark: Mark) -> Bool { lastAgreement.map { mark.happened.date <= $0.until } ?? true }
}
