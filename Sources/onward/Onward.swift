import ArgumentParser

/// The command `onward`.
@main
struct Onward: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "onward",
        abstract: "Case management for diversion programs. Not for real people's data before 1.0.",
        discussion: "--data, --database, --keys and --json may stand before a command or after it.\n\nExit codes:\n"
            + Exit.allCases.map { "  \($0.rawValue)  \($0.meaning.replacing("`", with: ""))." }.joined(separator: "\n"),
        version: Version.text,
        subcommands: [
            Init.self, Serve.self, DemoCommand.self, Doctor.self, Verify.self, Rebuild.self, BackupCommand.self, RestoreCommand.self,
            Migrate.self, ProgramCommand.self, UserCommand.self, ImportCommand.self, CaseCommand.self,
        ])

    static func main() async {
        await main(GlobalArguments.behindCommand(Array(CommandLine.arguments.dropFirst())))
    }
}

/// The release this binary is.
enum Version {
    static let text = "0.1.0"
}
