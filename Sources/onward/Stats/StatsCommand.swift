import ArgumentParser

/// `onward stats`: the library of statistics at the command line.
struct StatsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Statistics on a table: a CSV file, or - for standard input, whose first line names the columns.",
        discussion: """
            People read tables and notes; --json prints every figure at full precision, by columns. No installation is opened. What a method \
            assumes, and when not to use it, stands in docs/methods.
            """,
        subcommands: [])
}
