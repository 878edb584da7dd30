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
        if consent != nil { return .consented }
        if declined != nil { return .declined }
        if offer != nil { return .offered }
        if let decision {
            guard decision.value.eligible else { return .ineligible }
            return stream == .volunteer ? progress(under: program, before: .eligible) : .eligible
        }
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

    /// Whether every required segment of the class day was attended, within the agreed period where there is one.
    func hasAttendedDay(under program: Program) -> Bool {
        guard let day = program.classDay else { return false }
        return day.segments.filter(\.required).allSatisfy { countsAttended($0.id) }
    }

    /// A segment counts when it was attended by the end of the agreed period.
    func countsAttended(_ segment: String) -> Bool {
        guard let mark = segments[segment] else { return false }
        return agreement.map { mark.happened.date <= $0.until } ?? true
    }
}
