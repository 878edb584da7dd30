import CaseDesk
import CaseWeb
import CommunityDesk
import Core
import Database
import Foundation
import GuardDesk
import HummingbirdCore
import HummingbirdTLS
import Logging
import Messages
import NIOCore
import NIOSSL
import OfficeDesk
import ServiceLifecycle
import SupportDesk
import WebFrame

/// A server of one installation, with the work that runs beside it.
struct Server: Sendable {
    let installation: Installation
    let binding: Binding
    let mail: MailSettings
    var chance: any Chance = SystemChance()
    var clock: @Sendable () -> Instant = SystemClock.now
    /// Whether everybody in it is made up: only then the gallery of the design language is served too.
    var isDemonstration = false

    /// Serves until SIGTERM or SIGINT. `ready` is called with the address once requests are taken.
    func run(ready: @escaping @Sendable (String) async -> Void) async throws {
        var logger = Logger(label: "onward")
        logger.logLevel = .notice
        let health = Health()
        let ownPage = binding.exposure.ownOrigin.map { CasePages.neutralHost(at: $0).authority + CasePaths.own() }
        var exposure = binding.exposure
        exposure.sendsCodes = mail.sendsCodes
        let (table, site) = try installation.site(exposure, health: health, chance: chance, clock: clock, more: isDemonstration ? Gallery.routes : [])
        var server = WebServer(host: binding.host, port: binding.port, table: table, site: site, logger: logger)
        if let certificate = binding.certificate {
            let configuration = try Self.tls(certificate)
            server.wrap = { try .tls($0, tlsConfiguration: configuration) }
        }
        let scheme = binding.certificate == nil ? "http" : "https"
        let host = binding.host.contains(":") ? "[\(binding.host)]" : binding.host
        server.onListening = { address in await ready("\(scheme)://\(host):\(address.port ?? 0)/") }
        do {
            let transport = mail.server.map { SMTPTransport($0, name: CaseDesk.messageSender) }
            try await server.run(with: [
                Upkeep(installation: installation, health: health, logger: logger, clock: clock),
                LetterService(cases: installation.cases, logger: logger, clock: clock),
                EscalationService(
                    installation: installation, transport: mail.server.map { SMTPTransport($0, name: EscalationService.sender) },
                    addresses: mail.safeguarding, logger: logger, clock: clock),
                MailService(cases: installation.cases, transport: transport, quiet: mail.quiet, ownPage: ownPage, logger: logger, clock: clock),
            ])
        } catch {
            await installation.close()
            throw unusable(error) ?? error
        }
        await installation.close()
    }

    /// Why the address can't be served on, in words; nil when the error is about something else.
    private func unusable(_ error: any Error) -> Complaint? {
        let place = "Port \(binding.port) of \(binding.host)"
        if error is SocketAddressError.UnknownHost { return Complaint("\(place) can't be served on: no address has that name. Give another --host.") }
        guard let error = error as? IOError else { return nil }
        switch error.errnoCode {
        case EADDRINUSE: return Complaint("\(place) is taken by another program. Stop that one, or give another --port; 0 takes any free one.")
        case EACCES: return Complaint("\(place) may not be served on by this user. Give a --port from 1024 up.")
        case EADDRNOTAVAIL: return Complaint("\(place) can't be served on: this machine doesn't have that address. Give another --host.")
        default: return Complaint("\(place) can't be served on: \(String(cString: strerror(error.errnoCode))).")
        }
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
            try? await installation.support.sweep(at: clock())
            try? await installation.community.sweep(at: clock())
            try? await installation.guarding.sweep(at: clock())
            _ = try? await installation.cases.recordStops(by: By(.commandLine(), at: clock()))
            try? await Task.sleep(for: .seconds(3600))
        }
    }
}
