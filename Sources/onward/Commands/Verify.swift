import ArgumentParser
import CaseDesk
import Core
import Database

struct Verify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Follow every audit chain, offline, and name the first entry that doesn't fit.")

    @OptionGroup var options: GlobalOptions

    func run() async throws {
        let reports = try await options.opened { installation in
            var reports: [VerifyReport] = []
            for compartment in Installation.compartments {
                guard let store = installation.stores[compartment] else { continue }
                reports.append(try await store.verifyAudit(events: compartment == .cases ? EventVerifier.stored : nil))
            }
            return reports
        }
        if options.json {
            try printJSON(reports.map(Line.init))
        } else {
            for report in reports {
                let found = report.fault?.sentence.en ?? "\(report.linked) entries linked, \(report.unlinked) not linked yet; all in order."
                print("\(report.compartment.rawValue): \(found)")
            }
        }
        if reports.contains(where: { !$0.holds }) { throw Exit.faults.code }
    }

    private struct Line: Encodable {
        let compartment: String
        let holds: Bool
        let linked: Int
        let unlinked: Int
        let position: Int?
        let entry: String?
        let why: String?

        init(_ report: VerifyReport) {
            compartment = report.compartment.rawValue
            holds = report.holds
            linked = report.linked
            unlinked = report.unlinked
            position = report.fault?.position
            entry = report.fault?.entry
            why = report.fault?.why.rawValue
        }
    }
}

struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make the lists, clocks and reminders again from the ledgers, and say how many differed.")

    @OptionGroup var options: GlobalOptions

    func run() async throws {
        let result = try await options.opened { installation in
            try await installation.cases.rebuild(by: By(.commandLine(), at: SystemClock.now()))
        }
        if options.json {
            try printJSON(["cases": result.cases, "differed": result.differed.count])
        } else {
            print("\(result.cases) cases; \(result.differed.count) differed and were mended.")
        }
    }
}
