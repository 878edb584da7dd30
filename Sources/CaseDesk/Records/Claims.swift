import Core
import Database
import Programs
import Statistics

/// Two referrals of one person in the same moment: each is compared with the cases that are here, and neither sees the other.
/// So each also claims, in the transaction that opens its case, what would make the two alike; the second finds the claim
/// taken, and is compared again.
///
/// What is claimed: the whole name; and the birth date with each word of the name as it sounds. Two that have neither in
/// common (another spelling and another birth date) can still open in one moment; a search shows them later.
enum Claims {
    /// Nobody takes so long between comparing and writing. Afterwards a claim may be taken over.
    private static let lasts: Int64 = 60

    /// Thrown out of the transaction: somebody who may be the same was referred a moment ago.
    struct Taken: Error {}

    /// The claims of a referral, as keyed hashes. Volunteers are compared with volunteers alone.
    static func of(_ referral: Referral, program: String, in store: Store) throws -> [[UInt8]] {
        let words = NameFolding.words(referral.person.name).sorted()
        var claims = words.isEmpty ? [] : ["claim:" + words.joined(separator: " ")]
        if let born = referral.person.born {
            claims += referral.person.tokens.filter { $0.hasPrefix("e:") }.map { "claim:\(born.text):\($0)" }
        }
        return try store.blind(claims, scope: referral.stream == .volunteer ? program + " volunteer" : program)
    }

    /// Throws ``Taken`` when another referral has one of them since a moment ago.
    static func take(_ claims: [[UInt8]], at now: Instant, _ connection: any Connection) throws {
        let ended = now.adding(seconds: -lasts)
        let taken = try connection.insert(
            "INSERT INTO referral_claim (claim, at)", claims.map { [.blob($0), now.sqlValue] },
            " ON CONFLICT (claim) DO UPDATE SET at = excluded.at WHERE referral_claim.at < $1", shared: [ended.sqlValue])
        if taken < claims.count { throw Taken() }
    }
}
