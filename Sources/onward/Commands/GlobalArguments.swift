import ArgumentParser

/// `onward --data X doctor` and `onward case --data X list` read as `onward case list --data X`: the options that every
/// command takes may stand before it, and between a command and its subcommand.
enum GlobalArguments {
    private static let withValue = Setting.global.compactMap(\.flag)
    private static let flags: Set = ["--json"]

    /// The arguments with the global options that stand before the last subcommand put behind it. What is neither such an option
    /// nor a subcommand ends the search.
    static func behindCommand(_ arguments: [String]) -> [String] {
        var rest = arguments[...]
        var commands: [String] = []
        var global: [String] = []
        var known: [any ParsableCommand.Type] = Onward.configuration.subcommands
        while let first = rest.first {
            if let command = known.first(where: { $0._commandName == first }) {
                commands.append(rest.removeFirst())
                known = command.configuration.subcommands
                if known.isEmpty { break }
            } else if flags.contains(first) || withValue.contains(where: { first.hasPrefix($0 + "=") }) {
                global.append(rest.removeFirst())
            } else if withValue.contains(first), rest.count > 1 {
                global += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else {
                break
            }
        }
        return commands.isEmpty ? arguments : commands + global + rest
    }
}
