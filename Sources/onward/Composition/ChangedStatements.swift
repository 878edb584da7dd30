import CaseDesk

extension Installation {
    /// Statements that are read to people otherwise than the version they name says, a sentence for each.
    var changedStatements: [String] {
        programs.changedStatements.flatMap { program, faults in faults.map { "\(program).yaml:\($0)" } }
    }
}
