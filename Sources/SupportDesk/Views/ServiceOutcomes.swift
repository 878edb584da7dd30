import Core
import Database
import Support

/// How referrals to one service went, as numbers; no plan is behind them.
public struct ServiceOutcomes: Sendable, Hashable {
    /// The directory's id; nil for those written by hand and those that the directory no longer has.
    public let listing: String?
    public let counts: [ServiceReferral.Outcome: Int]
    /// Of which nothing was heard yet.
    public let open: Int

    public var all: Int { open + counts.values.reduce(0, +) }
}

extension SupportDesk {
    /// How referrals of the agency's plans went, by service. What she took back isn't counted. For the supervisor; no plan is opened for it.
    ///
    /// - Parameter listings: the directory's ids.
    /// - Throws: ``SupportError/noGrant``.
    public func outcomes(of listings: [String], by asker: PlanAsker) async throws -> [ServiceOutcomes] {
        let scope = try PlanScope(asker)
        guard asker.hand == .supervisor else { throw SupportError.noGrant }
        _ = try program(asker.actor.grant?.program)
        let known = Dictionary(try listings.map { (try serviceHash($0), $0) }, uniquingKeysWith: { first, _ in first })
        let found = try await store.read { connection in
            try connection.rows(
                "SELECT service, outcome FROM plan_referral WHERE taken_back_on IS NULL AND plan_id IN (SELECT id FROM plan WHERE "
                    + scope.condition + ")", scope.values
            ) { (service: try $0.optionalBlob(0), outcome: try $0.optionalText(1).flatMap { ServiceReferral.Outcome(rawValue: $0) }) }
        }
        let groups = Dictionary(grouping: found) { $0.service.flatMap { known[$0] } }
        return groups.map { listing, rows in
            let heard = rows.compactMap(\.outcome)
            return ServiceOutcomes(
                listing: listing, counts: Dictionary(grouping: heard) { $0 }.mapValues(\.count), open: rows.count - heard.count)
        }.sorted { ($0.listing == nil ? 1 : 0, -$0.all, $0.listing ?? "") < ($1.listing == nil ? 1 : 0, -$1.all, $1.listing ?? "") }
    }
}
