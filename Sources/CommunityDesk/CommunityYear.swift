import Community
import Core
import Database
import Programs

/// What a program's community did in a civil year, in numbers. Nobody is counted in it.
public struct CommunityYear: Sendable, Hashable {
    /// Events that took place, without those that were called off.
    public let events: [CommunityEvent.Kind: Int]
    /// As they are listed now: no list of before is kept.
    public let services: [CommunityArea: Int]
    public let initiatives: [CommunityArea: [Initiative.Status: Int]]
}

extension CommunityDesk {
    /// A year in numbers, of a program and until today. For anybody: each event and listing is public.
    public func year(_ year: Int, of program: String, at now: Instant) async throws -> CommunityYear {
        guard let found = programs(program) else { throw CommunityError.notFound }
        let (prefix, today) = ("\(year)-", found.date(of: now))
        let events: [CommunityEvent] = try await store.read { connection in
            try connection.rows(
                "SELECT facts FROM community_event WHERE program = $1 AND is_cancelled = $2 AND on_day >= $3 AND on_day <= $4 AND on_day <= $5", program,
                false, prefix + "01-01", prefix + "12-31", today
            ) { try SealedJSON.value(try $0.text(0)) }
        }
        let (services, initiatives) = (try await services(of: program), try await initiatives(of: program))
        return CommunityYear(
            events: Dictionary(grouping: events, by: \.kind).mapValues(\.count),
            services: Dictionary(grouping: services, by: \.facts.area).mapValues(\.count),
            initiatives: Dictionary(grouping: initiatives, by: \.facts.area).mapValues {
                Dictionary(grouping: $0, by: \.facts.status).mapValues(\.count)
            })
    }
}
