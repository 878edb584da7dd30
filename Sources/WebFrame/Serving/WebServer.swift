import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import ServiceLifecycle
import UnixSignals

/// The site on a socket.
public struct WebServer: Sendable {
    public var host: String
    /// 0 takes any free port; ``onListening`` tells which.
    public var port: Int
    public var table: RouteTable
    public var site: Site
    public var logger: Logger
    /// Wraps the HTTP/1.1 server, in TLS for instance: `{ try .tls($0, tlsConfiguration: configuration) }`.
    public var wrap: @Sendable (HTTPServerBuilder) throws -> HTTPServerBuilder = { $0 }
    /// Called once requests are taken, with the address that was bound.
    public var onListening: @Sendable (SocketAddress) async -> Void = { _ in }
    var bodies = BodyReader()
    /// How long requests in flight have when the server is told to stop.
    var grace = Duration.milliseconds(1500)

    public init(host: String = "127.0.0.1", port: Int, table: RouteTable, site: Site, logger: Logger) {
        self.host = host
        self.port = port
        self.table = table
        self.site = site
        self.logger = logger
    }

    /// The application, to be run beside other services or to be tested.
    public func application() throws -> some ApplicationProtocol {
        let listening = onListening
        var quiet = logger
        quiet.logLevel = max(logger.logLevel, .warning)
        return Application(
            responder: FrontDoor(table: table, site: site, logger: logger, bodies: bodies),
            server: try wrap(.http1(configuration: Self.connection)),
            configuration: ApplicationConfiguration(
                address: .hostname(host, port: port), backlog: 512,
                availableConnectionsDelegate: MaximumAvailableConnections(2048, logger: quiet)),
            onServerRunning: { channel in
                if let address = channel.localAddress { await listening(address) }
            },
            logger: quiet)
    }

    /// Serves until SIGTERM or SIGINT (``group(with:signals:)``).
    public func run(with services: [any Service] = []) async throws {
        try await group(with: services, signals: [.sigterm, .sigint]).run()
    }

    /// The server with other services, which start before it and stop after it. When it is told to stop, no connection is taken, requests in
    /// flight are answered, idle connections are closed, and after 1.5 seconds what still hangs is cut off.
    public func group(with services: [any Service] = [], signals: [UnixSignal] = []) throws -> ServiceGroup {
        var configuration = ServiceGroupConfiguration(
            services: services + [try application()], gracefulShutdownSignals: signals, logger: logger)
        configuration.maximumGracefulShutdownDuration = grace
        return ServiceGroup(configuration: configuration)
    }

    /// Limits of a connection: headers of 16 KiB each and 32 KiB together, at most 100; 20 seconds of silence.
    private static var connection: HTTP1Channel.Configuration {
        HTTP1Channel.Configuration(
            idleTimeout: .seconds(20),
            httpDecoderConfiguration: .init(maxHeaderFieldSize: 16 << 10, maxHeaderListSize: 32 << 10, maxHeaderFieldCount: 100))
    }
}
