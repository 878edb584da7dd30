import ArgumentParser
import CaseDesk
import Core
import Database

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the site. Binds to this machine alone unless given a certificate or a proxy.")

    @OptionGroup var options: GlobalOptions

    @Option(name: .long, help: Setting.port.help)
    var port: Int?

    @Option(name: .long, help: Setting.host.help)
    var host: String?

    @Option(name: .customLong("tls-cert"), help: Setting.certificate.help)
    var certificate: String?

    @Option(name: .customLong("tls-key"), help: Setting.certificateKey.help)
    var key: String?

    @Option(name: .customLong("behind-proxy"), help: Setting.proxy.help)
    var proxy: String?

    @Option(name: .long, help: Setting.origin.help)
    var origin: String?

    private var flags: [Setting: String?] {
        [.port: port.map(String.init), .host: host, .certificate: certificate, .certificateKey: key, .proxy: proxy, .origin: origin]
    }

    func run() async throws {
        try await reporting {
            let settings = try options.settings(flags)
            let binding = try Binding(settings)
            let mail = try MailSettings(settings)
            let installation = try await Installation.open(
                settings, mode: .open, chance: SystemChance(), now: SystemClock.now())
            // Served all the same: each event names the whole definition it was done under, so no record is in doubt.
            installation.changedStatements.forEach(complain)
            _ = try await installation.cases.rebuildAfterUpgrade(by: By(.commandLine(), at: SystemClock.now()))
            // A letter with a hole in it would go out with the next click.
            if let fault = try await installation.cases.wordingFaults().first {
                throw Complaint("A wording of a letter is faulty: \(fault). See D12 in docs/operations.md.")
            }
            let server = Server(installation: installation, binding: binding, mail: mail)
            let json = options.json
            try await server.run { address in
                if json { try? printJSON(["address": address]) } else { print("Onward is at \(address)") }
                flushOutput()
            }
            if json { try printJSON(Stopped(installation)) }
        }
    }

    /// What the engines did while it served, for benchmarks: commits, syncs that they shared, and bodies that ran again.
    private struct Stopped: Encodable {
        struct Counts: Encodable { let commits, groups, retries: Int }
        let statistics: [String: Counts]

        init(_ installation: Installation) {
            let engines = installation.engines.map { ($0.key.rawValue, $0.value) } + [("keys", installation.keyStore)]
            statistics = Dictionary(uniqueKeysWithValues: engines.map { name, engine in
                let counted = engine.statistics
                return (name, Counts(commits: counted.commits, groups: counted.groups, retries: counted.retries))
            })
        }
    }
}
