import Cases
import Core
import Database
import Programs

@testable import CaseDesk

/// The days of a case's life, a week and more apart, so that nothing falls on one day by accident.
private let days = (
    screened: day("2026-03-10"), decided: day("2026-03-12"), offered: day("2026-03-16"), consented: day("2026-03-18"),
    agreed: day("2026-03-20"), classDay: day("2026-04-11"), reported: day("2026-04-16"), ended: day("2026-04-20"),
    closed: day("2026-04-27")
)

/// When the acts of a day are recorded: in the evening, so that the day's date is today.
private func evening(_ date: CivilDate) -> Instant { Instant("\(date.adding(days: 1))T01:30:00.000Z")! }

extension DeskHouse {
    private func by(_ role: Role, _ program: String, _ date: CivilDate) -> By { People.by(role, program, at: evening(date)) }

    private func step(
        _ act: Act, _ date: CivilDate, at time: String? = nil, _ role: Role, _ program: String, in id: CaseID,
        letter: DocumentID? = nil, texts: [SealedText: String] = [:]
    ) async throws {
        try await self.act(act, on: date, time, in: id, by: by(role, program, date), letter: letter, texts: texts)
    }

    /// Refers into a stream of a program, by who refers there.
    func referred(_ name: String, _ stream: Stream, _ program: String, born: String? = "1984-07-12") async throws -> CaseID {
        let role: Role =
            switch stream {
            case .preCharge, .postCharge: .police
            case .probation: .probationOfficer
            case .volunteer: .coordinator
            }
        return try await opened(.of(name, born: born, stream: stream), by: People.by(role, program))
    }

    /// Answers every criterion of the stream, and the marker where the stream keeps one.
    func screen(_ id: CaseID, _ stream: Stream, _ program: String) async throws {
        for criterion in self.program(program).criteria where criterion.streams.contains(stream) {
            try await step(
                .answer(Act.CriterionAnswer(criterion: criterion.id, answer: criterion.eligibleAnswer, source: .recordCheck)),
                days.screened, .coordinator, program, in: id)
        }
        if self.program(program).streams[stream]?.marker == true {
            _ = try await desk.checkMarker(of: id, expecting: nil, by: by(.coordinator, program, days.screened), token: form())
        }
    }

    /// The decision and, where the stream needs them, the gates that are the prosecutor's to find. With a letter the
    /// coordinator transcribes what the prosecutor wrote.
    func decide(_ id: CaseID, _ stream: Stream, _ program: String, letter: DocumentID? = nil) async throws {
        let rules = self.program(program).streams[stream]
        let role: Role = rules?.decides == .prosecutor && letter == nil ? .prosecutor : .coordinator
        let words: [SealedText: String] = letter == nil ? [:] : [.decidedBy: "Me Danielle Roy"]
        if rules?.gate717 == true {
            for gate in Gate.allCases where Gate.prosecutors.contains(gate) {
                try await step(.findGate(Act.GateFinding(gate: gate, met: true)), days.decided, role, program, in: id, letter: letter, texts: words)
            }
        }
        try await step(
            .decide(Act.Decision(eligible: true)), days.decided, role, program, in: id, letter: letter,
            texts: words.merging([.reason: "suited", .releasedReason: "meets the conditions"]) { $1 })
    }

    /// Offer, rights, consent, acceptance, agreement: what the stream asks of them.
    func enrol(_ id: CaseID, _ stream: Stream, _ program: String) async throws {
        let definition = self.program(program)
        func said(_ kind: StatementKind) -> Act.Statement {
            Act.Statement(version: definition.statements[kind]?.version ?? 1, language: .en, interpreter: false)
        }
        if definition.streams[stream]?.gate717 == true {
            try await step(.offer, days.offered, .coordinator, program, in: id)
            try await step(.tellRights(said(.rights)), days.offered, at: "10:00", .coordinator, program, in: id)
            try await step(.consent(said(.consent)), days.consented, at: "14:00", .coordinator, program, in: id)
            try await step(.acceptResponsibility(said(.responsibility)), days.consented, at: "14:10", .coordinator, program, in: id)
        }
        if stream != .volunteer {
            try await step(.agree(until: day("2026-06-12")), days.agreed, .coordinator, program, in: id)
        }
        try await step(.schedule(classDay: days.classDay), days.agreed, .coordinator, program, in: id)
    }

    /// The class day, therapy of one week where there is one, the fee and the report.
    func takePart(_ id: CaseID, _ stream: Stream, _ program: String) async throws {
        let definition = self.program(program)
        for segment in definition.classDay?.segments ?? [] {
            try await step(.attendSegment(segment.id), days.classDay, .coordinator, program, in: id)
        }
        if let therapy = definition.therapy, stream != .volunteer {
            try await step(.assessTherapy(weeks: therapy.minimumWeeks), days.classDay, .coordinator, program, in: id)
            for session in 0..<(therapy.minimumWeeks * therapy.sessionsPerWeek) {
                try await step(.attendSession, days.reported.adding(days: -session), .coordinator, program, in: id)
            }
        }
        if definition.fee != nil { try await step(.settleFee(.paid), days.classDay, .coordinator, program, in: id) }
        if stream != .volunteer { try await step(.report(.full), days.reported, .coordinator, program, in: id) }
    }

    func end(_ id: CaseID, _ stream: Stream, _ program: String, letter: DocumentID? = nil) async throws {
        let rules = self.program(program).streams[stream]
        let ending: Ending =
            switch stream {
            case .preCharge: .noChargeLaid
            case .postCharge: .withdrawn
            case .probation: .reportedToOfficer
            case .volunteer: .attended
            }
        let role: Role = rules?.gate717 == true && letter == nil ? .prosecutor : .coordinator
        try await step(
            .confirmEnding(ending), days.ended, role, program, in: id, letter: letter,
            texts: letter == nil ? [:] : [.decidedBy: "Me Danielle Roy"])
        try await step(.close, days.closed, .coordinator, program, in: id)
    }

    /// A whole life, each role doing its own part.
    func live(_ name: String, _ stream: Stream, _ program: String, born: String? = "1984-07-12") async throws -> CaseID {
        let id = try await referred(name, stream, program, born: born)
        try await screen(id, stream, program)
        try await decide(id, stream, program)
        try await enrol(id, stream, program)
        try await takePart(id, stream, program)
        try await end(id, stream, program)
        return id
    }

    /// A whole life in which the prosecutor never signs in: every decision comes by letter.
    func liveByLetters(_ name: String, _ stream: Stream, _ program: String) async throws -> CaseID {
        let id = try await referred(name, stream, program)
        try await screen(id, stream, program)
        try await decide(id, stream, program, letter: try await letter(for: id, program, days.decided))
        try await enrol(id, stream, program)
        try await takePart(id, stream, program)
        try await end(id, stream, program, letter: try await letter(for: id, program, days.ended))
        return id
    }

    private func letter(for id: CaseID, _ program: String, _ date: CivilDate) async throws -> DocumentID {
        try await desk.attach(
            Upload(bytes: Samples.pdf, purpose: .decisionLetter), to: id, expecting: nil, by: by(.coordinator, program, date), token: form())
    }
}

/// After the lives of these tests are over.
let later = evening(day("2026-05-04"))

/// The operator at the command line, after the lives of these tests are over.
let operatorBy = By(Actor(operator: "root"), at: later, program: "grande-prairie-stop")

/// After the two years that the program keeps a record.
let disposalDue = By(Actor(operator: "root"), at: Instant("2028-05-01T15:00:00.000Z")!, program: "grande-prairie-stop")
