import Core
import Programs

extension Case {
    /// What a police record check may say of this case, in the one sentence that the page, the letter and the participant read. Nil
    /// where the ending leaves no note. Before police confirm that it is gone nobody can say so, only until when at most it is meant
    /// to stand: what the year is counted from is the program's word, not the law's.
    public func recordCheckSentence(under program: Program, today: CivilDate) -> Bilingual? {
        if let noteRemoved { return CasesText.recordCheckRemoved(date: noteRemoved.happened.date) }
        guard let due = noteDue(under: program) else { return nil }
        return today <= due ? CasesText.recordCheckUntil(date: due) : CasesText.recordCheckOverdue(date: due)
    }

    /// The last day of the note that police keep of the measures now; nil before an ending, where the ending left none, and once police
    /// have said that it is gone.
    func noteDue(under program: Program) -> CivilDate? {
        ending == nil ? nil : clocks(under: program).first { $0.name == .program(.clearanceNote) }?.due
    }
}
