import ArgumentParser
import CaseDesk
import Core
import Crypto
import Foundation
import OfficeDesk
import Programs

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Bring in what stands elsewhere.", subcommands: [Referrals.self])

    struct Referrals: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Refer the rows of a CSV file. Bad rows are explained; likely duplicates wait for a person.")

        @Argument(help: "The file: UTF-8 or Windows-1252; commas, semicolons or tabs; a header row in English or French.")
        var file: String

        @Option(name: .long, help: "The program's id.")
        var program: String

        @Option(name: .long, help: "The agency that referred, by its name, so that it sees the status of its referrals.")
        var agency: String?

        @Flag(name: .customLong("dry-run"), help: "Check every row and write nothing.")
        var dryRun = false

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let results = try await options.opened {
                guard let data = FileManager.default.contents(atPath: file) else { throw Complaint("\(file) can't be read.") }
                return try await $0.importReferrals(Array(data), program: program, agency: agency, dryRun: dryRun)
            }
            if options.json { try printJSON(results) } else { for result in results { print(result.text) } }
            if results.contains(where: { $0.outcome == .bad || $0.outcome == .refused }) { throw Exit.faults.code }
        }
    }
}

/// What became of one row of an imported file. Nothing that was typed stands in it.
private struct RowResult: Encodable, Sendable {
    enum Outcome: String, Encodable { case opened, held, bad, refused, again, inOrder = "in-order" }

    /// The row's line in the file, from 1.
    let line: Int
    let outcome: Outcome
    /// The file number of an opened case.
    var number: String?
    /// What is wrong, with the column's heading before each sentence.
    var what: [String] = []

    var text: String {
        (["line \(line)", outcome.rawValue] + [number].compactMap { $0 } + what).joined(separator: "\t")
    }
}

extension Installation {
    fileprivate func importReferrals(
        _ bytes: [UInt8], program id: String, agency name: String?, dryRun: Bool
    ) async throws -> [RowResult] {
        guard let program = programs.newest(id) else { throw Complaint.noProgram(id) }
        let by = By(.commandLine(), at: SystemClock.now(), program: id)
        var agency: AgencyID?
        if let name {
            agency = try await office.agency(named: name)?.id
            if agency == nil { throw Complaint("There is no agency “\(name)”.", exit: .refused) }
        }
        let table = ReferralTable(bytes: bytes, for: ReferralTable.Setting(program: program, by: by, mostRows: 5000))
        if let problem = table.problem { throw Complaint(problem.en) }
        let bad = table.rows.filter { $0.referral == nil }.map { row in
            RowResult(
                line: row.line, outcome: .bad,
                what: row.errors.sorted { $0.key.rawValue < $1.key.rawValue }.map { "\($0.key.heading.en): \($0.value.en)" })
        }
        let good = table.referrals
        if dryRun { return (bad + good.map { RowResult(line: table.rows[$0.row].line, outcome: .inOrder) }).sorted { $0.line < $1.line } }
        // The file's own digest is the token, so that importing it twice does each row once.
        let sent = good.map { row in
            var referral = row.referral
            if let agency { referral.agency = agency }
            return referral
        }
        let outcomes = try await cases.referMany(sent, by: by, token: "import:" + Self.digest(bytes))
        let done = zip(good, outcomes).map { Self.result($1, line: table.rows[$0.row].line) }
        return (bad + done).sorted { $0.line < $1.line }
    }

    private static func result(_ outcome: RowOutcome, line: Int) -> RowResult {
        switch outcome {
        case .opened(_, let number): RowResult(line: line, outcome: .opened, number: number.description)
        case .held: RowResult(line: line, outcome: .held, what: ["Somebody alike is here already; a coordinator looks at it under Held."])
        case .refused(let refusal): RowResult(line: line, outcome: .refused, what: [refusal.sentence.en])
        case .alreadyDone: RowResult(line: line, outcome: .again, what: ["This row was imported before."])
        case .notWritten: RowResult(line: line, outcome: .refused, what: ["It couldn't be written. Import the same file again."])
        }
    }

    private static func digest(_ bytes: [UInt8]) -> String { Hex.encode(SHA256.hash(data: bytes).prefix(16)) }
}
