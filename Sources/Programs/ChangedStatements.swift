/// A record names a statement by its version, so one version has one text, for as long as anybody's record names it.
extension ProgramDefinition {
    /// The statements whose text isn't the one that an earlier definition of this program has under the same version, each
    /// with the version that it should have.
    ///
    /// - Parameter kept: definitions that cases have used; those of other programs are passed over.
    public func statementsChanged(since kept: [Program]) -> [Diagnostic] {
        let earlier = kept.filter { $0.id == program.id }
        return StatementKind.allCases.compactMap { kind in
            guard let statement = program.statements[kind] else { return nil }
            let used = earlier.compactMap { $0.statements[kind] }
            guard used.contains(where: { $0.version == statement.version && $0.text != statement.text }) else { return nil }
            let next = used.reduce(statement.version) { max($0, $1.version) } + 1
            let path = "statements.\(kind.rawValue).text"
            let place = places.place(of: path)
            return Diagnostic(
                line: place.line, column: place.column, severity: .error, path: path,
                message: "version \(statement.version) has another text in cases that are here; expected that text, or version \(next)")
        }
    }
}
