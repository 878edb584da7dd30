import Cases
import Core
import Database
import Programs

/// What comes of asking for a code by e-mail.
public enum OneTimeAsked: Sendable, Hashable {
    /// The request's secret, for a cookie. The same whether somebody has the number or not, and whether an e-mail goes out or not.
    case noted(String)
    /// Too much was asked from here; seconds to wait.
    case wait(Int64)
}

/// What comes of a code from an e-mail.
public enum OneTimeEntry: Sendable, Hashable {
    /// The session's secret, for a cookie.
    case open(String)
    case wrong
    /// Nothing asked for here can be opened any more: it was used, its time is up, or too many wrong codes were typed.
    case over
    /// Too many were tried from here; seconds to wait.
    case wait(Int64)
}

extension CaseDesk {
    /// How long a code from an e-mail is good for, in minutes.
    public static let oneTimeMinutes = Int(OneTimeCode.validity / 60)

    /// Somebody on the own page has typed a file number and asks for a code to the safe contact. Whether the number is anybody's, and whether an
    /// e-mail may be written, can't be told from what comes back: the same rows are read and written, and the contact is looked up only when the
    /// message goes out.
    ///
    /// - Parameters:
    ///   - earlier: what the same browser has asked for before, which this takes the place of.
    ///   - address: of who asks; kept as a keyed hash, for a day, and in no other form.
    public func askForOwnCode(_ number: FileNumber, replacing earlier: String?, from address: String, at now: Instant) async throws -> OneTimeAsked {
        let asker = try CodeQuestions.asker(at: address, of: "own-question", in: store)
        let (token, nobody) = (drawID(), CaseID(from: chance))
        let hash = try OneTimeCode.hash(token, in: store)
        let old = try OneTimeCode.hash(earlier ?? "", in: store)
        return try await store.write { writing in
            let connection = writing.connection
            if let wait = try CodeQuestions.ask(asker, at: now, connection) { return .wait(wait) }
            try OneTimeCode.drop(old, connection)
            let found = try connection.first("SELECT id, program FROM case_file WHERE file_number = $1", number) {
                (id: try $0.id(0) as CaseID, program: try $0.text(1))
            }
            let program = found.flatMap { self.shelf.newest($0.program) } ?? self.shelf.all.first
            let day = program?.date(of: now) ?? CivilDate(dayNumber: Int(now.milliseconds / 86_400_000))
            let sent = try Outbox.count(of: found?.id ?? nobody, .ownCode, on: day, connection)
            let id = sent < OneTimeCode.daily ? found?.id : nil
            try OneTimeCode.keep(hash, of: id, on: day, number: sent + 1, at: now, connection)
            if let id, let found {
                let entry = Outbox.Entry(caseID: id, kind: .ownCode, day: day, sequence: sent + 1)
                try Outbox.insert([entry], program: found.program, at: now, connection)
            }
            return .noted(token)
        }
    }

    /// Opens a session by a code from an e-mail, in the browser that asked for it and no other. Every try counts against the address it comes from.
    ///
    /// - Parameter asked: the request's secret, as that browser has it.
    public func openOwnPage(oneTime typed: String, asked: String, from address: String, at now: Instant) async throws -> OneTimeEntry {
        let asker = try CodeQuestions.asker(at: address, of: "own-question", in: store)
        let request = try OneTimeCode.hash(asked, in: store)
        let isRight = try OneTimeCode.typed(typed) == OneTimeCode.digits(of: request, in: store)
        let token = drawID()
        let hash = try OwnSession.hash(token, in: store)
        return try await store.write { writing in
            let connection = writing.connection
            if let wait = try CodeQuestions.ask(asker, at: now, connection) { return .wait(wait) }
            guard let code = try OneTimeCode.find(request, at: now, connection) else { return .over }
            guard isRight, let id = code.caseID else {
                try OneTimeCode.countTry(request, connection)
                return code.tries + 1 < OneTimeCode.tries ? .wrong : .over
            }
            try OneTimeCode.drop(request, connection)
            try OwnSession.begin(hash, of: id, at: now, connection)
            return .open(token)
        }
    }
}
