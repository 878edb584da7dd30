import Cases
import Core
import Database
import Programs

/// What came of one row, or would come of it in a dry run.
public enum CarryOutcome: Sendable {
    /// In order; a dry run wrote nothing.
    case ready(Stage?)
    case opened(FileNumber)
    case marked
    /// The same sheet was sent before, and this row was done then.
    case alreadyDone(FileNumber?)
    /// Somebody alike has a case here.
    case alike([Likeness])
    /// Somebody alike stands on an earlier row.
    case twin(line: Int)
    case refused(Refusal)
    /// The row couldn't be written just now; sending the same sheet again does what is missing.
    case notWritten
}

extension CaseDesk {
    /// What each row would come to; nothing is written. Nil for a row with faults, or of sums.
    ///
    /// - Parameter others: by row, how the coordinator knows that this is another person than the one who looks the same.
    public func tryCarryOver(_ rows: [CarryRow], others: [Int: String] = [:], by: By) async throws -> [CarryOutcome?] {
        let program = try agencysProgram(by)
        var carried = CarriedRows(program: program, others: others)
        var outcomes: [CarryOutcome?] = []
        for row in rows {
            switch row.content {
            case .open(let open):
                let found = try await like(row, open, &carried)
                outcomes.append(carried.isOther(row) ? .ready(open.stage) : found ?? .ready(open.stage))
            case .past: outcomes.append(.ready(nil))
            case .total, nil: outcomes.append(nil)
            }
        }
        return outcomes
    }

    /// Carries each row over in a transaction of its own, with what was paid before: a row that can't be written never stops the others,
    /// and the same token does each row once, however often it is sent.
    public func carryOver(_ rows: [CarryRow], others: [Int: String] = [:], by: By, token: String) async throws -> [CarryOutcome?] {
        let program = try agencysProgram(by)
        var carried = CarriedRows(program: program, others: others)
        var outcomes: [CarryOutcome?] = []
        for row in rows {
            do {
                outcomes.append(try await carryOver(row, "\(token):\(row.line)", by, &carried))
            } catch let refusal as Refusal {
                outcomes.append(.refused(refusal))
            } catch let refused as Attempt.Refused {
                outcomes.append(.refused(refused.refusal))
            } catch DeskError.alreadyDone(let id) {
                // Somebody sent the same sheet at the same time.
                outcomes.append(.alreadyDone(try await number(of: id, by)))
            } catch is StorageError {
                outcomes.append(.notWritten)
            }
        }
        return outcomes
    }

    private func agencysProgram(_ by: By) throws -> Program {
        guard by.role == .coordinator else { throw DeskError.noGrant }
        return try program(of: by)
    }

    /// Whom a row resembles, further up or here already; nil when nobody.
    private func like(_ row: CarryRow, _ open: CarryRow.OpenCase, _ carried: inout CarriedRows) async throws -> CarryOutcome? {
        if let twin = carried.twin(of: open.referral) {
            if carried.isOther(row) { carried.add(open.referral, as: CaseID(from: chance), row) }
            return .twin(line: twin.line)
        }
        carried.add(open.referral, as: CaseID(from: chance), row)
        let like = try await alike(open.referral.person, stream: open.referral.stream, program: carried.program.id)
        return like.isEmpty ? nil : .alike(like)
    }

    private func carryOver(_ row: CarryRow, _ token: String, _ by: By, _ carried: inout CarriedRows) async throws -> CarryOutcome? {
        switch row.content {
        case .total, nil: return nil
        case .past(let person, let day):
            if try await used(token) != nil { return .alreadyDone(nil) }
            try await mark(person, on: day, carried.program, by, token)
            return .marked
        case .open(let open):
            if let done = try await used(token)?.case {
                carried.add(open.referral, as: done, row)
                return .alreadyDone(try await number(of: done, by))
            }
            let found = try await like(row, open, &carried)
            if let found, !carried.isOther(row) { return found }
            do {
                return try await self.open(open, found, carried.others[row.line], carried.program, by, token)
            } catch is Claims.Taken {
                // Somebody sent the same people at the same time: compared again, now that they are here.
                let like = try await alike(open.referral.person, stream: open.referral.stream, program: carried.program.id)
                return like.isEmpty ? try await self.open(open, nil, nil, carried.program, by, token, isCompared: true) : .alike(like)
            }
        }
    }

    private func number(of id: CaseID?, _ by: By) async throws -> FileNumber? {
        guard let id else { return nil }
        return try await receipt(id, by: by).number
    }

    /// - Parameter isCompared: this person is another one than whoever was opened in the same moment.
    private func open(
        _ open: CarryRow.OpenCase, _ found: CarryOutcome?, _ reason: String?, _ program: Program, _ by: By, _ token: String,
        isCompared: Bool = false
    ) async throws -> CarryOutcome? {
        let claims = isCompared || reason != nil ? [] : try Claims.of(open.referral, program: program.id, in: store)
        var new = try NewCase(
            id: CaseID(from: chance), open.referral, events: open.events, program: program, by: by, token: token, claims: claims)
        new.paid = open.paid
        if let found, let reason {
            new.words = [.reason: reason]
            if case .alike(let like) = found { new.others = like.map(\.id) }
        }
        let ring = try await store.createKeys(
            for: [new.id.text], tokens: [new.id.text: open.referral.person.tokens], scope: program.id, at: by.now)
        guard case .opened(_, let number) = try await write(new, ring) else { return nil }
        return .opened(number)
    }

    private func mark(_ person: Person, on day: CivilDate, _ program: Program, _ by: By, _ token: String) async throws {
        guard let material = person.markerMaterial else { throw DeskError.notFound }
        let marker = try store.marker(material)
        let expires = program.clocks.first { $0.kind == .marker }?.length.end(from: day)
        let entry = entry("case.carry-mark", [], by)
        do {
            try await store.write { writing in
                try FormTokens.use(token, case: nil, at: by.now, writing.connection)
                try Marks.insert(marker.bytes, version: marker.version, program: program.id, on: day, until: expires, writing.connection)
                try writing.record(entry)
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
    }
}

/// The rows of one sheet that were looked at so far, to find one person in it twice.
private struct CarriedRows {
    let program: Program
    let others: [Int: String]
    private var twins = Twins()
    private var lines: [CaseID: Int] = [:]

    init(program: Program, others: [Int: String]) {
        self.program = program
        self.others = others.mapValues(\.trimmed).filter { !$0.value.isEmpty }
    }

    /// Whether the coordinator says that this is another person, whoever looks the same.
    func isOther(_ row: CarryRow) -> Bool { others[row.line] != nil }

    func twin(of referral: Referral) -> (id: CaseID, line: Int)? {
        twins.like(referral).flatMap { twin in lines[twin.id].map { (twin.id, $0) } }
    }

    mutating func add(_ referral: Referral, as id: CaseID, _ row: CarryRow) {
        lines[id] = row.line
        twins.add(referral, as: id)
    }
}
