import Core
import Foundation

/// The accounts of a demonstration, with which anybody may sign in to it.
struct DemoAccounts: Sendable, Hashable {
    let list: [Account]
    /// Each program's coordinator, for what is filled afterwards.
    var coordinators: [String: Actor] = [:]

    /// One account, as `onward demo --json` prints it.
    struct Account: Sendable, Hashable, Codable {
        /// The role's stable name, such as `probation-officer`.
        let role: String
        /// What is typed to sign in, such as `coordinator.gp`.
        let name: String
        let password: String
        /// The id of the program in which the role is held.
        let program: String
    }

    /// Where a demonstration's folder says who is in it, which makes it one that can be served again.
    private static func path(in folder: String) -> String { folder + "/demo-accounts.json" }

    /// Writes the accounts beside the data. Their passwords are made up and printed; the file is its owner's alone all the same.
    func keep(in folder: String) throws {
        let data = try JSONEncoder().encode(list)
        guard FileManager.default.createFile(atPath: Self.path(in: folder), contents: data, attributes: [.posixPermissions: 0o600]) else {
            throw Complaint("\(Self.path(in: folder)) can't be written.")
        }
    }

    /// The accounts of the demonstration in a folder; nil where none was filled to its end.
    static func kept(in folder: String) -> DemoAccounts? {
        guard let data = FileManager.default.contents(atPath: path(in: folder)), let list = try? JSONDecoder().decode([Account].self, from: data)
        else { return nil }
        return DemoAccounts(list: list)
    }
}
