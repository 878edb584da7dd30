import Cases
import Core
import Database
import Messages
import Programs

/// A message that is to be handed to the mail server now, under a lease.
public struct DueMessage: Sendable {
    public let message: Message
    /// Whose case it is about.
    public let program: String
    let id: String
    let caseID: CaseID
    let lease: String
}

extension CaseDesk {
    /// Takes the next message that is due, and makes its text and looks up its address now: what changed since the act counts. Messages
    /// that may not go out, or not now, are ended or put off on the way. Nil when nothing is due. For the operator.
    ///
    /// Another process that asks at the same time gets another message. One that was taken and isn't settled within the lease is due again,
    /// under the same id.
    ///
    /// - Parameters:
    ///   - quiet: the house's quiet hours, which then count instead of each program's own.
    ///   - ownPage: where people open their own page, where that address says nothing; nil: no message names it.
    public func takeMessage(by: By, quiet: QuietHours? = nil, ownPage: String? = nil) async throws -> DueMessage? {
        guard by.actor.isOperator else { throw DeskError.noGrant }
        while true {
            let lease = drawID()
            switch try await store.write({ try self.take(lease, at: by.now, $0.connection) }) {
            case .nothing: return nil
            case .passed: continue
            case .taken(let taken):
                let outcome: Outcome
                do {
                    outcome = try await self.outcome(of: taken, quiet, ownPage, at: by.now)
                } catch where error.isAboutRecord {
                    outcome = .ended(.dead, .unreadable)
                }
                if case .message(let message) = outcome {
                    return DueMessage(message: message, program: taken.program.id, id: taken.row.id, caseID: taken.row.caseID, lease: lease)
                }
                try await store.write { writing in
                    guard try Outbox.held(taken.row.id, lease: lease, writing.connection) != nil else { return }
                    switch outcome {
                    case .message: break
                    case .putOff(let opening): try Outbox.postpone(taken.row.id, until: opening, writing.connection)
                    case .ended(let state, let why): try Outbox.end(taken.row.id, state, why, answer: nil, at: by.now, writing.connection)
                    }
                }
            }
        }
    }

    /// What comes of a message once it is known who gets it.
    private enum Outcome: Sendable {
        case message(Message)
        case putOff(Instant)
        case ended(OutboxMessage.State, OutboxMessage.Reason)
    }

    private struct Taken: Sendable {
        let row: OutboxMessage
        let kind: MessageKind
        let day: CivilDate
        let file: CaseFile
        let state: Case
        let program: Program
        /// Where it carries one.
        let code: OneTimeCode?
    }

    private enum Step: Sendable {
        case nothing
        case passed
        case taken(Taken)
    }

    /// One that can't be read is set aside with its reason, so that those behind it go out.
    private func take(_ lease: String, at now: Instant, _ connection: any Connection) throws -> Step {
        guard let id = try Outbox.due(at: now, connection) else { return .nothing }
        do {
            return try take(id, lease, at: now, connection)
        } catch where error.isAboutRecord {
            try Outbox.end(id, .dead, .unreadable, answer: nil, at: now, connection)
            return .passed
        }
    }

    private func take(_ id: String, _ lease: String, at now: Instant, _ connection: any Connection) throws -> Step {
        guard let row = try Outbox.read(id, connection), let kind = row.kind, let day = row.day, let file = try CaseFile.find(row.caseID, connection),
            let state = Case(try EventRecords.ledger(of: row.caseID, connection).map(\.event))
        else { throw DeskError.notFound }
        let program = try program(for: file)
        let code = kind == .ownCode ? try OneTimeCode.find(of: row.caseID, on: day, number: row.sequence, at: now, connection) : nil
        let taken = Taken(row: row, kind: kind, day: day, file: file, state: state, program: program, code: code)
        if let why = try reasonNotToSend(taken, on: program.date(of: now), connection) {
            try Outbox.end(row.id, why == .gaveUp ? .dead : .cancelled, why, answer: row.answer, at: now, connection)
            return .passed
        }
        try Outbox.take(row.id, lease: lease, at: now, connection)
        return .taken(taken)
    }

    private func reasonNotToSend(_ taken: Taken, on today: CivilDate, _ connection: any Connection) throws -> OutboxMessage.Reason? {
        let row = taken.row
        // A message whose every attempt ended with the process isn't tried for ever.
        if row.attempts > Outbox.backOff.count { return .gaveUp }
        if try Disposals.isBegun(row.caseID, connection) || !taken.state.holds(taken.kind, of: taken.day, on: today, under: taken.program) { return .past }
        if taken.kind == .ownCode, taken.code == nil { return .past }
        if taken.kind == .feeDue, try !AppointmentRecords.isFeeDue(row.caseID, on: taken.day, connection) { return .past }
        return try Outbox.isRefused(row.caseID, connection) ? .optedOut : nil
    }

    /// The address and the hours are the person's, so they are looked up only now, by whoever has the message.
    private func outcome(of taken: Taken, _ quiet: QuietHours?, _ ownPage: String?, at now: Instant) async throws -> Outcome {
        let ring = try await store.keys(for: [taken.row.caseID.text])
        guard let contact = try taken.file.openPerson(ring)?.contact, let address = contact.emailAddress else { return .ended(.cancelled, .noAddress) }
        // Of two ways to reach somebody one may be a stranger's: none is used until a voice has said which.
        if taken.state.contactAsked != nil { return taken.code == nil ? .putOff(now.adding(seconds: 3600)) : .ended(.cancelled, .noAddress) }
        let zone = Zone(taken.program.jurisdiction.zone)
        if let zone {
            // The person asked for a code just now, so quiet hours don't hold it back. The hours that he gave do: who asked may be somebody
            // else who knows the number, and outside of them others read along.
            let quiet = taken.code == nil ? quiet ?? taken.program.quietHours : .none
            let opening = SendingHours(quiet: quiet, own: contact.hours, zone: zone).next(from: now)
            if opening > now { return taken.code == nil ? .putOff(opening) : .ended(.cancelled, .outsideHours) }
        }
        let times = try await store.read { try ClassTimes.of(taken.row.caseID, on: taken.day, taken.program, $0) }
        let code = try taken.code.flatMap { code in
            try zone.map { MessageWording.Code(digits: OneTimeCode.grouped(try code.digits(in: store)), until: $0.time(of: code.until), page: ownPage) }
        }
        let wording = MessageWording(
            kind: taken.kind, day: taken.day, language: taken.state.writtenLanguage(in: taken.program),
            telephone: taken.program.operator.telephone, times: times, code: code)
        let message = Message(
            id: taken.row.id, to: address, subject: wording.subject, body: wording.body, language: wording.language,
            calendar: wording.calendar(of: taken.row.caseID, setBy: taken.state.classDay?.sequence ?? taken.row.sequence, at: now))
        return .message(message)
    }

    /// Writes down what became of a message that was taken. Nothing where its lease has run out and somebody else has it.
    public func settle(_ due: DueMessage, _ delivery: Delivery, by: By) async throws {
        guard by.actor.isOperator else { throw DeskError.noGrant }
        let entry = entry("message.send", [due.caseID.text], by)
        try await store.write { writing in
            let connection = writing.connection
            guard let row = try Outbox.held(due.id, lease: due.lease, connection) else { return }
            switch delivery {
            case .handedOver:
                try Outbox.end(row.id, .sent, nil, answer: nil, at: by.now, connection)
                try writing.record(entry)
            case .refused(let code): try Outbox.end(row.id, .dead, .refused, answer: code, at: by.now, connection)
            case .later(let code):
                if row.attempts > Outbox.backOff.count {
                    try Outbox.end(row.id, .dead, .gaveUp, answer: code, at: by.now, connection)
                } else {
                    try Outbox.again(row.id, answer: code, at: by.now.adding(seconds: Outbox.backOff[row.attempts - 1]), connection)
                }
            }
        }
    }
}

extension SafeContact {
    /// The address to write to; nil where e-mail isn't the safe way, or this is no address.
    var emailAddress: EmailAddress? {
        method == .email ? EmailAddress(value.filter { !$0.isWhitespace }) : nil
    }
}
