import Community
import Core
import Database
import Programs

/// What a listing's id names.
public enum ListingKind: Sendable {}
public typealias ListingID = Identifier<ListingKind>

/// A service or an initiative of a program's community, with its id.
public struct Listing<Facts: Sendable & Hashable>: Sendable, Hashable {
    public let id: ListingID
    public let program: String
    public let facts: Facts
}

extension CommunityDesk {
    /// The directory of services, by area. For anybody.
    public func services(of program: String) async throws -> [Listing<ServiceEntry>] { try await listings(.service, of: program) }

    /// What a city has set out to do, by area. For anybody.
    public func initiatives(of program: String) async throws -> [Listing<Initiative>] { try await listings(.initiative, of: program) }

    /// Adds a service, or changes the one with this id. For the coordinator.
    @discardableResult
    public func keep(_ service: ServiceEntry, as id: ListingID?, by actor: Actor, at now: Instant, token: String) async throws -> ListingID {
        try await keep(.service, service.area, try SealedJSON.text(service), as: id, by: actor, at: now, token: token)
    }

    /// Adds an initiative, or changes the one with this id. For the coordinator.
    @discardableResult
    public func keep(_ initiative: Initiative, as id: ListingID?, by actor: Actor, at now: Instant, token: String) async throws -> ListingID {
        try await keep(.initiative, initiative.area, try SealedJSON.text(initiative), as: id, by: actor, at: now, token: token)
    }

    /// Takes a service or an initiative off its list. For the coordinator.
    public func drop(_ id: ListingID, by actor: Actor, at now: Instant, token: String) async throws {
        let program = try program(of: actor)
        let entry = entry("community.drop", id.text, actor, at: now)
        try await once(token, at: now) { writing in
            let gone = try writing.connection.execute("DELETE FROM listing WHERE id = $1 AND program = $2", id, program.id)
            guard gone == 1 else { throw CommunityError.notFound }
            try writing.record(entry)
        }
    }

    private enum Kind: String { case service, initiative }

    private func listings<Facts: Decodable & Sendable & Hashable>(_ kind: Kind, of program: String) async throws -> [Listing<Facts>] {
        let name = kind.rawValue
        let found: [Listing<Facts>] = try await store.read { connection in
            try connection.rows("SELECT id, program, facts FROM listing WHERE program = $1 AND kind = $2 ORDER BY area, id", program, name) {
                Listing(id: try $0.id(0), program: try $0.text(1), facts: try SealedJSON.value(try $0.text(2)))
            }
        }
        return found
    }

    private func keep(
        _ kind: Kind, _ area: CommunityArea, _ facts: String, as id: ListingID?, by actor: Actor, at now: Instant, token: String
    ) async throws -> ListingID {
        let program = try program(of: actor)
        let new = id ?? ListingID(from: chance)
        let name = kind.rawValue
        let entry = entry("community.\(name)", new.text, actor, at: now)
        try await once(token, at: now) { writing in
            let connection = writing.connection
            if id == nil {
                try connection.execute(
                    "INSERT INTO listing (id, kind, program, area, changed_at, facts) VALUES ($1, $2, $3, $4, $5, $6)", new, name, program.id,
                    area.rawValue, now, facts)
            } else {
                let changed = try connection.execute(
                    "UPDATE listing SET area = $4, changed_at = $5, facts = $6 WHERE id = $1 AND kind = $2 AND program = $3", new, name, program.id,
                    area.rawValue, now, facts)
                guard changed == 1 else { throw CommunityError.notFound }
            }
            try writing.record(entry)
        }
        return new
    }
}
