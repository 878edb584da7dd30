/// `onward --data X doctor` reads as `onward doctor --data X`: the options that every command takes may stand before it.
enum GlobalArguments {
    private static let withValue: Set = ["--data", "--database", "--keys"]
    private static let flags: Set = ["--json"]

    /// The arguments with the global options that lead them put at the end. What isn't one of them ends the search.
    static func behindCommand(_ arguments: [String]) -> [String] {
        var rest = arguments[...]
        var global: [String] = []
        while let first = rest.first {
            if flags.contains(first) || withValue.contains(where: { first.hasPrefix($0 + "=") }) {
                global.append(rest.removeFirst())
            } else if withValue.contains(first), rest.count > 1 {
                global += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else {
                break
            }
        }
        return rest.isEmpty ? arguments : rest + global
    }
}
