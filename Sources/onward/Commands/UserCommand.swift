import ArgumentParser
import CaseDesk
import Core
import OfficeDesk

struct UserCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "user", abstract: "Accounts.", subcommands: [Add.self, List.self, Disable.self])

    struct Add: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add an account, or a role to one; prints a one-time token to set a password with.")

        @Argument(help: "The name to sign in with.")
        var name: String

        @Option(name: .long, help: "administrator, coordinator, prosecutor, police, probation-officer or auditor.")
        var role: String

        @Option(name: .long, help: "The program's id.")
        var program: String

        @Option(name: .long, help: "The agency's name; it is made when it isn't there.")
        var agency: String

        @Option(name: .long, help: "en or fr.")
        var language = "en"

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            guard let role = Role(rawValue: role), let language = Language(rawValue: language) else {
                throw ValidationError("--role is one of \(Role.allCases.map(\.rawValue).joined(separator: ", ")); --language is en or fr.")
            }
            let token: SetupToken? = try await options.opened { installation in
                let office = installation.office
                let by = Actor.commandLine()
                let now = SystemClock.now()
                // Asked before an agency is made for it, so that a refusal leaves nothing behind.
                guard SignInName(name) != nil else { throw Complaint("\(name) can't be a sign-in name: 3 to 64 letters, digits, dots, hyphens, underscores or @.") }
                guard installation.programs.newest(program) != nil else {
                    throw Complaint("There is no program \(program). `onward program list` shows those there are.")
                }
                let existing = try await office.account(signInName: name, by: by)
                let agency = try await Self.agency(agency, office, by, now)
                if let existing {
                    try await office.give(
                        Grant(role: role, agency: agency, program: program), to: existing.id, by: by, at: now, chance: SystemChance())
                    return nil
                }
                let account = try await office.createAccount(
                    NewAccount(
                        signInName: name, displayName: name, language: language,
                        grants: [Grant(role: role, agency: agency, program: program)]),
                    by: by, at: now, chance: SystemChance())
                return account.token
            }
            if options.json { return try printJSON(Added(name: name, role: role.rawValue, program: program, token: token?.description)) }
            guard let token else { return print("\(name) has the role \(role.rawValue) in \(program) too.") }
            print("Set a password at /set-password with this token, good for three days:")
            print("  \(token)")
        }

        /// Without a token, the account was there already and has one role more.
        private struct Added: Encodable {
            let name: String
            let role: String
            let program: String
            let token: String?
        }

        private static func agency(_ name: String, _ office: OfficeDesk, _ by: Actor, _ now: Instant) async throws -> AgencyID {
            if let found = try await office.agencies().first(where: { $0.name == name }) { return found.id }
            return try await office.createAgency(name, by: by, at: now, chance: SystemChance()).id
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List accounts by sign-in name and role.")

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let accounts = try await options.opened { try await $0.office.accounts(by: .commandLine()) }
            let lines = accounts.map { account in
                Line(
                    name: account.signInName, roles: account.grants.map { "\($0.grant.role.rawValue)@\($0.grant.program)" },
                    disabled: account.disabled != nil)
            }
            if options.json { return try printJSON(lines) }
            for line in lines { print("\(line.name)\t\(line.roles.joined(separator: " "))\(line.disabled ? "\tdisabled" : "")") }
        }

        private struct Line: Encodable {
            let name: String
            let roles: [String]
            let disabled: Bool
        }
    }

    struct Disable: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Disable an account and end its sessions.")

        @Argument(help: "The name to sign in with.")
        var name: String

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            try await options.opened { installation in
                let by = Actor.commandLine()
                guard let account = try await installation.office.account(signInName: name, by: by) else {
                    throw Complaint("There is no account \(name).")
                }
                try await installation.office.disable(account.id, by: by, at: SystemClock.now(), chance: SystemChance())
                if options.json { return try printJSON(["name": name, "state": "disabled"]) }
                print("\(name) is disabled.")
            }
        }
    }
}
