import Core
import Hummingbird
import HummingbirdTesting
import Logging
import Markup
import Synchronization
import Testing

@testable import WebFrame

/// 2026-03-03T16:00:00Z, a Tuesday morning in Edmonton.
let frozen = Instant(milliseconds: 1_772_553_600_000)

/// Sessions in memory: the frame asks for one by its token and needs nothing else.
struct Sessions: SessionKeeper {
    var known: [String: Session] = [:]

    func session(token: String, now: Instant, isUse: Bool) async throws -> Session? { known[token] }
}

enum Tokens {
    static let coordinator = "c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0"
    static let police = "d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1"
}

/// What a log line said, for tests that look for what it must not say.
final class Lines: Sendable {
    private let lines = Mutex<[String]>([])
    var all: [String] { lines.withLock { $0 } }
    func append(_ line: String) { lines.withLock { $0.append(line) } }
}

struct LineLog: LogHandler {
    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace
    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }
    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { $1 }
        lines.append("\(event.level) \(event.message) " + all.map { "\($0)=\($1)" }.sorted().joined(separator: " "))
    }
}

enum Fixture {
    static let number = FileNumber(from: SeededChance(seed: 7))

    static func session(_ token: String, _ role: Role, name: String) throws -> Session {
        let chance = SeededChance(seed: 11)
        let grant = Grant(role: role, agency: AgencyID(from: chance), program: "grande-prairie-stop")
        return Session(
            token: token, actor: Actor(account: AccountID(from: chance), grant: grant), name: name,
            place: Bilingual(en: "Grande Prairie STOP", fr: "STOP de Grande Prairie"), zone: Zone("America/Edmonton"), idleSeconds: 900)
    }

    static func site(isSecure: Bool = false) throws -> Site {
        let sessions = Sessions(known: [
            Tokens.coordinator: try session(Tokens.coordinator, .coordinator, name: "M. Tremblay"),
            Tokens.police: try session(Tokens.police, .police, name: "Cst. Okafor"),
        ])
        return Site(
            name: Bilingual(en: "Onward", fr: "Onward"), isSecure: isSecure, zone: try #require(Zone("America/Edmonton")),
            changeUserPath: "/change-user", sessions: sessions, chance: SeededChance(seed: 3), clock: { frozen },
            navigation: { session in
                session == nil ? [] : [
                    NavigationItem(id: "today", label: Bilingual(en: "Today", fr: "Aujourd’hui"), path: "/today"),
                    NavigationItem(id: "cases", label: Bilingual(en: "Cases", fr: "Dossiers"), path: "/cases"),
                ]
            },
            translate: { error in error is Busy ? .error(.unavailable(retryAfter: 3)) : nil })
    }

    static func server(isSecure: Bool = false, lines: Lines = Lines(), patience: Duration = .seconds(60)) throws -> WebServer {
        var server = WebServer(
            port: 0, table: try RouteTable(FrameRoutes.all + SamplePages.routes + Gallery.routes), site: try site(isSecure: isSecure),
            logger: Logger(label: "test") { _ in LineLog(lines: lines) })
        server.bodies = BodyReader(patience: patience)
        return server
    }

    /// The site without a socket.
    static func router(
        isSecure: Bool = false, lines: Lines = Lines(), _ test: @Sendable (Browser) async throws -> Void
    ) async throws {
        try await server(isSecure: isSecure, lines: lines).application().test(.router) { client in
            try await test(Browser(client: client))
        }
    }
}

/// The storage is busy, as the desks would say it.
struct Busy: Error {}

/// Something nobody has thought of, with a value that must never be shown.
struct Surprise: Error { let secret = "Étienne Gagnon-Roy" }
