import Cases
import Core
import Database
import Messages
import Programs

/// The messages of one case.
public struct MessagesPage: Sendable {
    public let id: CaseID
    public let number: FileNumber
    public let name: String?
    /// Newest first.
    public let messages: [OutboxMessage]
    /// Since when the person wants none; nil: messages are sent.
    public let refusedSince: Instant?
    /// Whether there is an e-mail address that is safe; nil when masked.
    public let hasAddress: Bool?
    public let language: Language
    /// Nil without one ahead.
    public let classDay: CivilDate?
    /// The case ended in a way that is told by a voice, and not by e-mail.
    public let isTold: Bool
    public let isMasked: Bool
}

/// A message that couldn't be sent.
public struct DeadMessage: Sendable, Hashable {
    public let message: OutboxMessage
    public let number: FileNumber
}

extension CaseDesk {
    /// What was sent to a person, what waits, and whether the person wants it. For the coordinator. The look is logged.
    public func messages(of id: CaseID, by: By) async throws -> MessagesPage {
        guard by.isAgencys else { throw DeskError.noGrant }
        let read = try await folder(id, by)
        let state = try read.state(for: by)
        let program = try program(for: read.file)
        let rows = try await store.read { connection in
            (
                messages: try Outbox.of(id, connection),
                refused: try connection.first("SELECT since FROM message_refusal WHERE case_id = $1", id) { try $0.instant(0) }
            )
        }
        let isLogged = try await logged([id.text], on: "case.messages", by: by)
        let ring = isLogged ? try await store.keys(for: [id.text]) : nil
        let person = try ring.flatMap { try read.file.openPerson($0) }
        return MessagesPage(
            id: id, number: read.file.number, name: person?.name, messages: rows.messages, refusedSince: rows.refused,
            hasAddress: person.map { $0.contact.emailAddress != nil }, language: state.writtenLanguage(in: program),
            classDay: state.classDay.flatMap { $0.value >= by.today(in: program) && state.ending == nil ? $0.value : nil },
            isTold: state.ending?.value.isTold == true, isMasked: !isLogged)
    }

    /// Records that a person wants no messages, or wants them again. For the coordinator.
    public func setRefusesMessages(_ refuses: Bool, of id: CaseID, by: By, token: String) async throws {
        guard by.isAgencys else { throw DeskError.noGrant }
        if let done = try await used(token) { throw DeskError.alreadyDone(done.case) }
        let file = try await folder(id, by).file
        let entry = entry(refuses ? "case.messages.stop" : "case.messages.start", [id.text], by)
        do {
            try await store.write { writing in
                try FormTokens.use(token, case: id, at: by.now, writing.connection)
                try writing.connection.execute("DELETE FROM message_refusal WHERE case_id = $1", file.id)
                if refuses {
                    try writing.connection.execute(
                        "INSERT INTO message_refusal (case_id, since, actor) VALUES ($1, $2, $3)", file.id, by.now, by.actor.id)
                }
                try writing.record(entry)
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }

    /// The calendar file of the class day ahead, to be handed over. For the coordinator. Throws ``DeskError/notFound`` without one.
    public func calendar(of id: CaseID, by: By) async throws -> String {
        guard by.isAgencys else { throw DeskError.noGrant }
        let read = try await folder(id, by)
        let program = try program(for: read.file)
        let state = try read.state(for: by)
        guard let day = state.classDay, state.ending == nil else { throw DeskError.notFound }
        let times = try await store.read { try ClassTimes.of(id, on: day.value, program, $0) }
        let wording = MessageWording(
            kind: .classSet, day: day.value, language: state.writtenLanguage(in: program), telephone: program.operator.telephone, times: times)
        guard let file = wording.calendar(of: id, setBy: day.sequence, at: by.now) else { throw DeskError.notFound }
        return file.text
    }

    /// The messages of the program that couldn't be sent, oldest first, and nobody has set aside. For the coordinator.
    public func deadMessages(by: By) async throws -> [DeadMessage] {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        return try await store.read { connection in
            let messages = try Outbox.dead(program: program.id, limit: Self.todayLimit, connection)
            let files = try CaseFile.select(.program(program.id), ids: messages.map(\.caseID.text).unique, connection)
            let numbers = Dictionary(files.map { ($0.id, $0.number) }, uniquingKeysWith: { first, _ in first })
            return messages.compactMap { message in numbers[message.caseID].map { DeadMessage(message: message, number: $0) } }
        }
    }

    /// Sends a message that couldn't be sent anew, or sets it aside. For the coordinator. Nothing where another has answered it already.
    public func answerDead(_ id: String, sendAgain: Bool, by: By) async throws {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        let act = sendAgain ? "message.again" : "message.set-aside"
        guard let known = try await store.read({ try Outbox.find(id, program: program.id, $0) }) else { throw DeskError.notFound }
        let entry = entry(act, [known.caseID.text], by)
        try await store.write { writing in
            guard try Outbox.find(id, program: program.id, writing.connection)?.state == .dead else { return }
            if sendAgain {
                try Outbox.wake(id, at: by.now, writing.connection)
            } else {
                try Outbox.end(id, .cancelled, .setAside, answer: known.answer, at: by.now, writing.connection)
            }
            try writing.record(entry)
        }
    }
}
