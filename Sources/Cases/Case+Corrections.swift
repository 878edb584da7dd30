import Core
import Programs

extension Case {
    /// A correction leaves an event out of the fold. It is refused where it would do in one stroke what the law, or another
    /// role, has to do step by step: lift a concern, lift a bar about a minor, undo a prosecutor's decision, or take away what
    /// a report, an ending or a closing that still stands was made from. A correction that unmeets a gate is let through: it
    /// is an alarm (``Attention/Kind/gateUnmet``), since the record has to say what is true.
    func refusalOfCorrection(_ sequence: Int, _ circumstances: Circumstances, _ program: Program) -> Refusal? {
        guard sequence > 1, let event = ledger.first(where: { $0.sequence == sequence }) else { return Refusal.noSuchEvent }
        if corrected.contains(sequence) { return Refusal.alreadyCorrected }
        if let refusal = refusalOfCorrector(event, circumstances) { return refusal }
        let correction = CaseEvent(
            sequence: self.sequence + 1, act: .correct(sequence: sequence), in: circumstances, under: program)
        guard let after = Case(ledger + [correction]) else { return Refusal.noSuchEvent }
        let shaken = after.missingGrounds(program).subtracting(missingGrounds(program))
        return shaken.map(\.milestone).min { $0.rawValue < $1.rawValue }.map(Refusal.correctLaterFirst)
    }

    private func refusalOfCorrector(_ event: CaseEvent, _ circumstances: Circumstances) -> Refusal? {
        if case .correct(let original) = event.act, let first = ledger.first(where: { $0.sequence == original }) {
            // To restore an entry is to record it again, so it takes who may record or correct that one.
            return refusalOfCorrector(first, circumstances)
        }
        // A therapist takes back sessions, and nothing else of a case is a therapist's.
        if circumstances.role == .therapist { return event.isTherapistsSession ? nil : Refusal.correctionIsAnothers }
        switch event.act {
        case .raiseConcern: return Refusal.concernIsLifted
        case .findMinorSought(true): return isProsecutors(circumstances) ? nil : Refusal.minorFindingIsProsecutors
        default: break
        }
        let isOwn = event.role == .prosecutor ? isProsecutors(circumstances) : circumstances.role != .prosecutor
        return isOwn ? nil : Refusal.correctionIsAnothers
    }

    /// What a milestone that stands was made from, and is no longer there.
    private func missingGrounds(_ program: Program) -> Set<Ground> {
        var found: Set<Ground> = []
        if closed != nil && ending == nil { found.insert(.ending) }
        if let ending, refusalOfEnding(ending.value, program) != nil { found.insert(.endingsOwn) }
        guard let reported else { return found }
        if lastAgreement == nil { found.insert(.agreement) }
        // A concern or an arrest after the report doesn't unmake it, so neither hides what a correction takes away.
        let requirements = requirements(under: program).filter { $0.kind != .noConcern && $0.kind != .noRearrest }
        if reported.value == .full {
            found.formUnion(requirements.filter { !$0.isMet }.map { .requirement($0.kind) })
        } else if supportedCompliance(by: self.requirements(under: program).filter { $0.kind != .noConcern }) != reported.value {
            found.insert(.level)
        }
        return found
    }

    private enum Ground: Hashable {
        case ending, endingsOwn, agreement, level
        case requirement(Requirement.Kind)

        /// The act that rests on it.
        var milestone: ActKind {
            switch self {
            case .ending: .close
            case .endingsOwn: .confirmEnding
            case .agreement, .level, .requirement: .report
            }
        }
    }
}
