import Core
import Database
import Programs
import Support

extension SupportDesk {
    /// She lets somebody know one thing, said to her worker and read back to her. Answers the code that the receiver opens it with.
    ///
    /// - Throws: `Refusal` (audited), ``SupportError/noGrant``, ``SupportError/notFound``, ``SupportError/alreadyDone(_:)``.
    public func release(_ terms: ReleaseTerms, _ words: ReleaseWords, in number: FileNumber, by asker: PlanAsker, token: String) async throws -> String {
        try await release(terms, words, of: try await find(number, by: asker), by: asker, token: token)
    }

    /// The same by her own hand, on her own page.
    public func releaseHers(_ terms: ReleaseTerms, _ words: ReleaseWords, _ session: String, at now: Instant, token: String) async throws -> String {
        let id = try await herPlan(session, at: now)
        return try await release(terms, words, of: id, by: PlanAsker(her: id, at: now), token: token)
    }

    private func release(_ terms: ReleaseTerms, _ words: ReleaseWords, of id: PlanID, by asker: PlanAsker, token: String) async throws -> String {
        let ring = try await store.keys(for: [id.text])
        let new = try gift(terms, words, of: id, ring)
        try await give(new, as: .release(terms), "plan.release", of: id, by: asker, token: token) { _, _ in }
        return PaperCode.grouped(new.code)
    }

    /// A consent about to be written, with the code by which its receiver opens it.
    struct Gift: Sendable {
        let id: ReleaseID
        let terms: ReleaseTerms
        let code: String
        let hash: [UInt8]
        let sealed: [UInt8]
    }

    func gift(_ terms: ReleaseTerms, _ words: ReleaseWords, of id: PlanID, _ ring: KeyRing) throws -> Gift {
        let (code, new) = (PaperCode.draw(chance), ReleaseID(from: chance))
        return Gift(
            id: new, terms: terms, code: code, hash: try PaperCode.hash(code, scope: Self.releaseScope, in: store),
            sealed: try ring.seal(try SealedJSON.text(words), record: id.text, field: "release:" + new.text))
    }

    /// Writes a consent, and what belongs to it, in one transaction; without one, what belongs to it alone.
    func give(
        _ gift: Gift?, as deed: PlanDeed, _ name: String, of id: PlanID, by asker: PlanAsker, token: String,
        with more: @escaping @Sendable (CivilDate, any Connection) throws -> Void
    ) async throws {
        guard let hand = asker.hand else { throw SupportError.noGrant }
        if let done = try await used(token) { throw SupportError.alreadyDone(done) }
        try await act(name, in: id, by: asker, token: token) { connection in
            guard let file = try PlanFile.find(id, connection) else { throw SupportError.notFound }
            let today = try self.program(file.program).date(of: asker.now)
            if let refusal = file.plan.refusal(of: deed, by: hand, today: today) { throw refusal }
            if let gift {
                if case .item(let item) = gift.terms.what {
                    guard let stored = try PlanItems.find(item, of: id, connection), hand == .hers || stored.item.isShown else {
                        throw SupportError.notFound
                    }
                }
                try PlanReleases.insert(gift.id, of: id, gift.terms, code: gift.hash, on: today, by: hand.kind, gift.sealed, connection)
            }
            try more(today, connection)
        }
    }

    /// The plan with this number, within what the asker reaches. Throws ``SupportError/notFound``.
    func find(_ number: FileNumber, by asker: PlanAsker) async throws -> PlanID {
        let scope = try PlanScope(asker)
        guard let id = try await store.read({ try PlanFile.find(number, scope, $0)?.id }) else { throw SupportError.notFound }
        return id
    }

    /// What a receiver reads by the code of a release: while it stands, and not a day longer. What was taken back, what has run out and what never
    /// was are told apart by nothing. Each look that shows something is an entry of the audit log, which she can read.
    ///
    /// - Parameter address: of who asks; kept as a keyed hash, for a day, and in no other form.
    public func readRelease(code typed: String, from address: String, at now: Instant) async throws -> ReleaseAnswer {
        let code = try PaperCode.hash(PaperCode.typed(typed) ?? "", scope: Self.releaseScope, in: store)
        let asker = try CodeQuestions.asker(at: address, of: "release-question", in: store)
        if let wait = try await store.write({ try CodeQuestions.ask(asker, at: now, $0.connection) }) { return .wait(wait) }
        let found = try await store.read { connection -> Found? in
            let standing = try PlanReleases.find(code: code, today: { try self.program($0).date(of: now) }, connection)
            guard let release = standing, let file = try PlanFile.find(release.plan, connection) else { return nil }
            var item: PlanItems.Stored?
            var appointments: [StoredAppointment] = []
            switch release.terms.what {
            case .item(let id): item = try PlanItems.find(id, of: file.id, connection)
            case .appointments: appointments = try StoredAppointment.all(of: file.id, connection)
            case .engaged, .completed: break
            }
            return Found(release: release, file: file, item: item, appointments: appointments)
        }
        guard let found else { return .nothing }
        let today = try program(found.file.program).date(of: now)
        guard found.release.terms.isOpen(on: today) else { return .nothing }
        let ring = try await store.keys(for: [found.file.id.text] + (found.item.map { [$0.item.id.text] } ?? []))
        guard let what = try found.said(ring, today: today) else { return .nothing }
        let looked = AuditEntry(
            id: drawID(), at: now, actor: .visitor, act: "plan.release-read", records: [found.file.id.text, found.release.id.text], outcome: .viewed)
        try await store.write { try $0.record(looked) }
        return .released(
            Released(number: found.file.number, words: try found.release.words(ring), until: found.release.terms.until, what: what))
    }

    private struct Found: Sendable {
        let release: PlanReleases.Stored
        let file: PlanFile
        let item: PlanItems.Stored?
        let appointments: [StoredAppointment]

        /// Nil where what was let known is gone.
        func said(_ ring: KeyRing, today: CivilDate) throws -> Released.What? {
            switch release.terms.what {
            case .engaged: return .engaged
            case .completed: return .completed
            case .item:
                guard let item else { return nil }
                return .item(item.item.kind, item.item.area, item.item.state, try item.text(ring))
            case .appointments:
                return .appointments(try appointments.filter { $0.on >= today }.map { try $0.open(ring, of: file.id) })
            }
        }
    }

    static let releaseScope = "plan-release"
}

/// What comes of a release's code.
public enum ReleaseAnswer: Sendable, Hashable {
    case released(Released)
    case nothing
    /// Too many were tried from here; seconds to wait.
    case wait(Int64)
}

/// What she lets one receiver know: a number, and one thing. Her name isn't in it.
public struct Released: Sendable, Hashable {
    public let number: FileNumber
    public let words: ReleaseWords
    public let until: CivilDate
    public let what: What

    public enum What: Sendable, Hashable {
        case engaged, completed
        case item(PlanItem.Kind, LifeArea, PlanItem.State, String)
        case appointments([Appointment])
    }
}
