import Core
import Database
import Support

/// A referral about to be made: to whom, and with what consent.
public struct NewReferral: Sendable, Hashable {
    /// The directory's id of the service; nil for one that was written by hand.
    public let listing: String?
    public let service: String
    public let telephone: String
    /// Nil: she has the number, and no more.
    public let consent: Consent?

    /// What may be said there and until when, and why.
    public struct Consent: Sendable, Hashable {
        public let terms: ReleaseTerms
        public let why: String

        public init(_ terms: ReleaseTerms, why: String) {
            self.terms = terms
            self.why = why
        }
    }

    public init(listing: String? = nil, service: String, telephone: String, consent: Consent? = nil) {
        self.listing = listing
        self.service = service
        self.telephone = telephone
        self.consent = consent
    }
}

extension SupportDesk {
    /// Sends her on to a service, with her. With a consent it answers the code by which the service reads the one thing; without, nil.
    /// For the worker who goes along with her.
    ///
    /// - Throws: `Refusal` (audited), ``SupportError/noGrant``, ``SupportError/notFound``, ``SupportError/alreadyDone(_:)``.
    public func refer(_ referral: NewReferral, in number: FileNumber, by asker: PlanAsker, token: String) async throws -> String? {
        let id = try await find(number, by: asker)
        let new = ServiceReferralID(from: chance)
        let ring = try await store.keys(for: [id.text])
        let words = try SealedJSON.text(ReferralWords(service: referral.service, telephone: referral.telephone))
        let sealed = try ring.seal(words, record: id.text, field: PlanReferrals.field(new))
        let service = try referral.listing.map { try serviceHash($0) }
        let consent = try referral.consent.map { try gift($0.terms, ReleaseWords(to: referral.service, why: $0.why), of: id, ring) }
        try await give(consent, as: .refer(referral.consent?.terms), "plan.refer", of: id, by: asker, token: token) { today, connection in
            try PlanReferrals.insert(new, of: id, made: today, release: consent?.id, service: service, sealed, connection)
        }
        return consent.map { PaperCode.grouped($0.code) }
    }

    /// What is kept of which entry of the directory it was: a keyed hash, which says nothing to whoever steals the rows.
    func serviceHash(_ listing: String) throws -> [UInt8] { try store.blind(["service:" + listing], scope: "plan-service").first ?? [] }
}

extension PlanAttempt {
    func handOver(_ id: ServiceReferralID, _ call: HandOver, hersToo: Bool, check: (PlanDeed) throws -> Void, _ connection: any Connection) throws {
        let stored = try referral(id, connection)
        try check(.handOver(stored.referral))
        var words = try stored.words(ring)
        words.handOver = call
        try PlanReferrals.reseal(id, try ring.seal(try SealedJSON.text(words), record: stored.plan.text, field: PlanReferrals.field(id)), connection)
        if hersToo, let day = call.first { try setAppointment(Appointment(on: day, at: call.at, what: words.service), connection) }
    }

    func noteOutcome(
        _ id: ServiceReferralID, _ outcome: ServiceReferral.Outcome, on day: CivilDate, check: (PlanDeed) throws -> Void, _ connection: any Connection
    ) throws {
        try check(.noteOutcome(try referral(id, connection).referral, on: day))
        try PlanReferrals.answer(id, outcome, on: day, connection)
    }

    func takeBack(_ id: ServiceReferralID, on today: CivilDate, check: (PlanDeed) throws -> Void, _ connection: any Connection) throws {
        let stored = try referral(id, connection)
        try check(.takeBack(stored.referral))
        try PlanReferrals.takeBack(stored, on: today, at: asker.now, connection)
    }

    private func referral(_ id: ServiceReferralID, _ connection: any Connection) throws -> PlanReferrals.Stored {
        guard let stored = try PlanReferrals.find(id, of: self.id, connection) else { throw SupportError.notFound }
        return stored
    }
}
