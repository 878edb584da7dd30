import ArgumentParser
import Core
import Database

struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the site. Binds to this machine alone unless given a certificate or a proxy.")

    @OptionGroup var options: GlobalOptions

    @Option(name: .long, help: "The port (ONWARD_PORT); 0 takes any free one.")
    var port: Int?

    @Option(name: .long, help: "The address to bind to, with --tls-cert or --behind-proxy.")
    var host: String?

    @Option(name: .customLong("tls-cert"), help: "A PEM file with the certificate and its chain.")
    var certificate: String?

    @Option(name: .customLong("tls-key"), help: "A PEM file with the certificate's key.")
    var key: String?

    @Option(name: .customLong("behind-proxy"), help: "The address of the proxy that ends TLS; its X-Forwarded-For is believed.")
    var proxy: String?

    @Option(name: .long, help: "The site's address as browsers see it, such as https://onward.example.ca, when the proxy changes the Host.")
    var origin: String?

    /// What was said by flag, environment or file, checked as a whole.
    private struct Binding {
        let host, certificate, key, proxy, origin: String?
    }

    private func binding(_ settings: Settings) throws -> Binding {
        let (host, certificate, key) = (host ?? settings["host"], certificate ?? settings["tls-cert"], key ?? settings["tls-key"])
        let proxy = proxy ?? settings["behind-proxy"]
        if (certificate == nil) != (key == nil) { throw ValidationError("--tls-cert and --tls-key go together.") }
        if let host, !Self.isLoopback(host), certificate == nil, proxy == nil {
            throw ValidationError(
                "\(host) can be reached from other machines, and nothing would be encrypted. Give --tls-cert and --tls-key, or --behind-proxy ADDRESS.")
        }
        return Binding(host: host, certificate: certificate, key: key, proxy: proxy, origin: origin ?? settings["origin"])
    }

    func run() async throws {
        try await reporting {
            let settings = try options.settings()
            let binding = try binding(settings)
            let installation = try await Installation.open(
                settings, mode: .open, chance: SystemChance(), now: SystemClock.now())
            var server = Server(installation: installation)
            server.host = binding.host ?? "127.0.0.1"
            server.port = try settings.port(port)
            server.exposure = Installation.Exposure(
                isSecure: binding.certificate != nil || binding.proxy != nil, trustedProxy: binding.proxy, publicOrigin: binding.origin)
            if let certificate = binding.certificate, let key = binding.key { server.certificate = (certificate, key) }
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

    private static func isLoopback(_ host: String) -> Bool { host == "localhost" || host == "::1" || host.hasPrefix("127.") }
}
