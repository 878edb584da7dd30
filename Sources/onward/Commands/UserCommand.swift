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

        @Option(name: .long, help: "The role: \(Self.roles).", transform: { try Self.one(Role(rawValue: $0), of: Self.roles) })
        var role: Role

        @Option(name: .long, help: "The program's id.")
        var program: String

        @Option(name: .long, help: "The agency's name; it is made when it isn't there.")
        var agency: String

        @Option(name: .long, help: "en or fr.", transform: { try Self.one(Language(rawValue: $0), of: "en or fr") })
        var language = Language.en

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let token = try await options.opened { try await $0.office.add(name, role, of: agency, in: program, language) }
            if options.json { return try printJSON(Added(name: name, role: role.rawValue, program: program, token: token?.description)) }
            guard let token else { return print("\(name) has the role \(role.rawValue) in \(program) too.") }
            print("Set a password at /set-password with this token, good for three days:")
            print("  \(token)")
        }

        private static let roles = "one of " + Role.allCases.map(\.rawValue).joined(separator: ", ")

        private static func one<T>(_ value: T?, of expected: String) throws -> T {
            guard let value else { throw ValidationError("Expected \(expected).") }
            return value
        }

        /// Without a token, the account was there already and has one role more.
        private struct Added: Encodable {
            let name: String
            let role: String
            let program: String
            let token: String?
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
                    throw Complaint("There is no account \(name).", exit: .refused)
                }
                try await installation.office.disable(account.id, by: by, at: SystemClock.now(), chance: SystemChance())
                if options.json { return try printJSON(["name": name, "state": "disabled"]) }
                print("\(name) is disabled.")
            }
        }
    }
}

extension OfficeDesk {
    /// Makes an account with this role, or gives the role to the one that has the name, together with the agency when it isn't
    /// there yet: all of it or nothing.
    ///
    /// - Returns: the one-time token of a new account; nil for one that was there.
    fileprivate func add(
        _ name: String, _ role: Role, of agencyName: String, in program: String, _ language: Language
    ) async throws -> SetupToken? {
        let (by, now, chance) = (Actor.commandLine(), SystemClock.now(), SystemChance())
        if programs.program(program) == nil { throw Complaint.noProgram(program) }
        let known = try await agency(named: agencyName)
        let agency = known ?? Agency(id: AgencyID(from: chance), name: agencyName)
        let made = known == nil ? agency : nil
        let grant = Grant(role: role, agency: agency.id, program: program)
        if let existing = try await account(signInName: name, by: by) {
            try await give(grant, to: existing.id, making: made, by: by, at: now, chance: chance)
            return nil
        }
        let account = NewAccount(signInName: name, displayName: name, language: language, grants: [grant])
        return try await createAccount(account, making: made, by: by, at: now, chance: chance).token
    }
}
