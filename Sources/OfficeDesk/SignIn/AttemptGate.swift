import Core
import Database

/// Keyed hashes of who tries and from where: the same for a name that exists and one that doesn't.
struct AttemptKeys: Sendable {
    let pair: String
    let address: String
    let name: String

    init(name: String, address: String, _ store: Store) throws {
        let hash = { (kind: Throttle, text: String) in
            Hex.encode(try store.marker("sign-in \(kind.rawValue)\u{0}\(text)").bytes)
        }
        pair = try hash(.pair, "\(name)\u{0}\(address)")
        self.address = try hash(.address, address)
        self.name = try hash(.name, name)
    }

    func key(_ kind: Throttle) -> String {
        switch kind {
        case .pair: pair
        case .address: address
        case .name: name
        }
    }

    /// As the audit log knows an unknown name and an address: enough to see that two are the same.
    var nameRecord: String { "name-" + name.prefix(16) }
    var addressRecord: String { "address-" + address.prefix(16) }
}

/// The counts that decide whether an attempt is looked at, read in the transaction that counts it.
struct AttemptGate {
    struct Wait {
        let kind: Throttle
        let seconds: Int64
    }

    /// How long a name is remembered as having signed in from an address.
    static let knownDays: Int64 = 30

    private let keys: AttemptKeys
    private let kinds: [Throttle]
    private var counted: [Throttle: CountRecords.Counted] = [:]

    /// `kinds` are all of them for a password; only the address for a one-time token, which names nobody.
    init(_ keys: AttemptKeys, _ kinds: [Throttle] = Throttle.allCases, _ connection: any Connection) throws {
        self.keys = keys
        self.kinds = kinds
        for kind in kinds { counted[kind] = try CountRecords.find(kind, keys.key(kind), connection) }
    }

    /// The longest wait, or nil when there is none. An address from which this name has signed in needn't wait for
    /// what others do with the name, nor behind a shared address for what others do from it.
    func wait(at now: Instant) -> Wait? {
        (isKnown(at: now) ? [.pair] : kinds).compactMap { kind in
            guard let seconds = counted[kind]?.count.remaining(kind, at: now), seconds > 0 else { return nil }
            return Wait(kind: kind, seconds: seconds)
        }.max { $0.seconds < $1.seconds }
    }

    private func isKnown(at now: Instant) -> Bool {
        guard let succeeded = counted[.pair]?.succeeded else { return false }
        return now < succeeded.adding(seconds: Self.knownDays * 86_400)
    }

    func count(at now: Instant, _ connection: any Connection) throws {
        for kind in kinds {
            try CountRecords.save(.counting(counted[kind]?.count, kind, at: now), kind, keys.key(kind), connection)
        }
    }

    /// True for the first attempt refused in this window.
    func countRefused(_ wait: Wait, at now: Instant, _ connection: any Connection) throws -> Bool {
        for (kind, found) in counted where found.count.last > now {
            try CountRecords.settle(found.count.settled(at: now), kind, keys.key(kind), connection)
        }
        try CountRecords.countRefused(wait.kind, keys.key(wait.kind), connection)
        return counted[wait.kind]?.refused == 0
    }

    static func succeed(_ keys: AttemptKeys, at now: Instant, _ connection: any Connection) throws {
        try CountRecords.succeed(.pair, keys.pair, at: now, connection)
        try CountRecords.forget(.name, keys.name, connection)
        try CountRecords.takeBack(.address, keys.address, connection)
    }
}
