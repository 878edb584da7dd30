import CaseDesk
import Core
import Database
import Foundation
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import OfficeDesk
import ServiceLifecycle
import WebFrame

/// A server of one installation, with the work that runs beside it.
struct Server: Sendable {
    let installation: Installation
    var host = "127.0.0.1"
    var port = 8080
    var exposure = Installation.Exposure()
    var certificate: (chain: String, key: String)?
    var chance: any Chance = SystemChance()
    var clock: @Sendable () -> Instant = SystemClock.now

    /// Serves until SIGTERM or SIGINT. `ready` is called with the address once requests are taken.
    func run(ready: @escaping @Sendable (String) async -> Void) async throws {
        var logger = Logger(label: "onward")
        logger.logLevel = .notice
        let health = Health()
        let (table, site) = try installation.site(exposure, health: health, chance: chance, clock: clock)
        var server = WebServer(host: host, port: port, table: table, site: site, logger: logger)
        if let certificate {
            let configuration = try Self.tls(certificate)
            server.wrap = { try .tls($0, tlsConfiguration: configuration) }
        }
        let scheme = certificate == nil ? "http" : "https"
        let host = host
        server.onListening = { address in await ready("\(scheme)://\(host):\(address.port ?? 0)/") }
        try await server.run(with: [Upkeep(installation: installation, health: health, logger: logger, clock: clock)])
        await installation.close()
    }

    private static func tls(_ certificate: (chain: String, key: String)) throws -> TLSConfiguration {
        do {
            let chain = try NIOSSLCertificate.fromPEMFile(certificate.chain).map { NIOSSLCertificateSource.certificate($0) }
            let key = try NIOSSLPrivateKey(file: certificate.key, format: .pem)
            var configuration = TLSConfiguration.makeServerConfiguration(certificateChain: chain, privateKey: .privateKey(key))
            configuration.minimumTLSVersion = .tlsv12
            return configuration
        } catch {
            throw Complaint("The certificate \(certificate.chain) or its key \(certificate.key) can't be used. Both must be PEM files.")
        }
    }
}

/// What runs beside the server: the files' check after the start, the audit sealers on PostgreSQL, and the sweep of
/// sessions that ended.
struct Upkeep: Service {
    let installation: Installation
    let health: Health
    let logger: Logger
    let clock: @Sendable () -> Instant

    func run() async throws {
        await cancelWhenGracefulShutdown {
            await withTaskGroup(of: Void.self) { group in
                group.addTask { await health.check(installation) }
                for store in installation.stores.values {
                    group.addTask {
                        await AuditSealer(store).run { error in
                            logger.error("audit entries can't be linked", metadata: ["error": "\(type(of: error))"])
                        }
                    }
                }
                group.addTask { await sweepHourly() }
            }
        }
    }

    /// Disposals that a stop interrupted go on at the start; ended sessions, keys without a record and spent tokens go within
    /// the hour.
    private func sweepHourly() async {
        _ = try? await installation.cases.resumeDisposals(by: By(.commandLine(), at: clock()))
        while !Task.isCancelled {
            _ = try? await installation.office.sweep(at: clock())
            _ = try? await installation.cases.sweepOrphans(by: By(.commandLine(), at: clock()))
            try? await installation.cases.sweepSpent(by: By(.commandLine(), at: clock()))
            try? await Task.sleep(for: .seconds(3600))
        }
    }
}
