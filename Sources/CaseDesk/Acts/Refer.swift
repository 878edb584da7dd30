import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// Refers one person. Opens the case, or holds the referral when somebody alike is here already.
    ///
    /// - Parameters:
    ///   - token: the form's single-use token; the same form sent twice opens one case.
    ///   - despiteLikeness: a person has looked at the likenesses and says that this is somebody else. The coordinator's
    ///     to say; from anybody else it counts for nothing.
    /// - Throws: `Refusal` when the rules don't allow it, or the card was used (audited, nothing else is written);
    ///   ``DeskError/alreadyDone(_:)`` for a token used before.
    public func refer(
        _ referral: Referral, by: By, token: String, despiteLikeness: Bool = false
    ) async throws -> ReferralOutcome {
        let program = try program(of: by)
        let referral = referral.sent(by: by)
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        let events = try await audited(by) { () throws(Refusal) in try Opening.events(referral, program: program, by: by) }
        if despiteLikeness && by.isAgencys {
            return try await open(referral, events: events, program: program, by: by, token: token)
        }
        if let held = try await holdIfAlike(referral, program: program, by: by, token: token) { return held }
        do {
            let claims = try Claims.of(referral, program: program.id, in: store)
            return try await open(referral, events: events, program: program, by: by, token: token, claims: claims)
        } catch is Claims.Taken {
            if let held = try await holdIfAlike(referral, program: program, by: by, token: token) { return held }
            return try await open(referral, events: events, program: program, by: by, token: token)
        }
    }

    /// Holds the referral when somebody alike is here; nil when nobody is.
    func holdIfAlike(_ referral: Referral, program: Program, by: By, token: String) async throws -> ReferralOutcome? {
        let like = try await alike(referral.person, stream: referral.stream, program: program.id)
        if like.isEmpty { return nil }
        let id = try await hold(referral, like: like, program: program, by: by, token: token)
        return .held(id: id, like: by.isAgencys ? like : [])
    }

    /// What `opening` gives; its refusal is audited before it is thrown on.
    func audited<T>(_ by: By, case id: CaseID? = nil, _ opening: () throws(Refusal) -> T) async throws -> T {
        let refusal: Refusal
        do {
            return try opening()
        } catch {
            refusal = error
        }
        try await noteRefusal(refusal, act: .refer, case: id, by: by)
        throw refusal
    }

    /// Opens the case. A file number that exists already (one chance in 2^40) is drawn again.
    func open(
        _ referral: Referral, events: [CaseEvent], program: Program, by: By, token: String, resolving held: String? = nil,
        claims: [[UInt8]] = []
    ) async throws -> ReferralOutcome {
        let new = try NewCase(
            id: CaseID(from: chance), referral, events: events, program: program, by: by, token: token, resolving: held, claims: claims)
        let ring = try await store.createKeys(
            for: [new.id.text], tokens: [new.id.text: referral.person.tokens], scope: program.id, at: by.now)
        return try await write(new, ring)
    }

    /// Writes a case whose key is there already.
    func write(_ new: NewCase, _ ring: KeyRing) async throws -> ReferralOutcome {
        let sealed = try SealedCase(new, ring)
        let opening = try new.paid.map { try openingLine($0, of: new, ring) }
        let looked = new.others.isEmpty ? [] : [entry("referral.other", ([new.id] + new.others).map(\.text), new.by)]
        let entries = looked + sealed.events.map { event in
            entry("case.\(event.event.act.kind.rawValue)", [new.id.text], new.by)
                .over(event: event.event.sequence, digest: event.digest(case: new.id))
        }
        var number = FileNumber(from: chance)
        for attempt in 1... {
            do {
                let number = number
                try await store.write { writing in
                    try sealed.write(writing, number: number, entries: entries, desk: self)
                    try opening?.write(writing)
                }
                break
            } catch StorageError.duplicate(let constraint) where constraint.hasPrefix("case_file") && attempt < 3 {
                number = FileNumber(from: chance)
            } catch is Claims.Taken {
                // Nothing was written with this key.
                try await store.destroyKeys(of: [new.id.text])
                throw Claims.Taken()
            } catch let refusal as Refusal {
                try await noteRefusal(refusal, act: .refer, case: nil, by: new.by)
                throw refusal
            } catch let duplicate as StorageError {
                throw try await explained(duplicate, token: new.token)
            }
        }
        return .opened(new.id, number)
    }
}
