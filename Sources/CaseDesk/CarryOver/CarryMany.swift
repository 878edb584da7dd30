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
    /// Somebody alike stands on an earlier line.
    case twin(line: Int)
    case refused(Refusal)
    /// The row couldn't be written just now; sending the same sheet again does what is missing.
    case notWritten
}

extension CaseDesk {
    /// What each row would come to; nothing is written. Nil for a row with faults, or of sums.
    public func tryCarryOver(_ rows: [CarryRow], by: By) async throws -> [CarryOutcome?] {
        let program = try agencysProgram(by)
        var twins = Twins()
        var lines: [CaseID: Int] = [:]
        var outcomes: [CarryOutcome?] = []
        for row in rows {
            switch row.content {
            case .open(let open): outcomes.append(try await compared(row, open, program, &twins, &lines) ?? .ready(open.stage))
            case .past: outcomes.append(.ready(nil))
            case .total, nil: outcomes.append(nil)
            }
        }
        return outcomes
    }

    /// Carries each row over in a transaction of its own: a row that can't be written never stops the others, and the same token does
    /// each row once, however often it is sent.
    public func carryOver(_ rows: [CarryRow], by: By, token: String) async throws -> [CarryOutcome?] {
        let program = try agencysProgram(by)
        var twins = Twins()
        var lines: [CaseID: Int] = [:]
        var outcomes: [CarryOutcome?] = []
        for row in rows {
            do {
                outcomes.append(try await carryOver(row, "\(token):\(row.line)", program, by, &twins, &lines))
            } catch let refusal as Refusal {
                outcomes.append(.refused(refusal))
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

    private func compared(
        _ row: CarryRow, _ open: CarryRow.OpenCase, _ program: Program, _ twins: inout Twins, _ lines: inout [CaseID: Int]
    ) async throws -> CarryOutcome? {
        let twin = twins.like(open.referral).flatMap { lines[$0.id] }
        if let twin { return .twin(line: twin) }
        let id = CaseID(from: chance)
        lines[id] = row.line
        twins.add(open.referral, as: id)
        let like = try await alike(open.referral.person, stream: open.referral.stream, program: program.id)
        return like.isEmpty ? nil : .alike(like)
    }

    private func carryOver(
        _ row: CarryRow, _ token: String, _ program: Program, _ by: By, _ twins: inout Twins, _ lines: inout [CaseID: Int]
    ) async throws -> CarryOutcome? {
        switch row.content {
        case .total, nil: return nil
        case .past(let person, let day):
            if try await used(token) != nil { return .alreadyDone(nil) }
            try await mark(person, on: day, program, by, token)
            return .marked
        case .open(let open):
            if let done = try await used(token)?.case {
                try await addOpening(open.paid, to: done, by, token)
                lines[done] = row.line
                twins.add(open.referral, as: done)
                return .alreadyDone(try await receipt(done, by: by).number)
            }
            if let found = try await compared(row, open, program, &twins, &lines) { return found }
            let outcome = try await self.open(open.referral, events: open.events, program: program, by: by, token: token)
            guard case .opened(let id, let number) = outcome else { return nil }
            try await addOpening(open.paid, to: id, by, token)
            return .opened(number)
        }
    }

    /// What was paid before Onward stands as the ledger's first line, without a receipt of ours.
    private func addOpening(_ paid: Money?, to id: CaseID, _ by: By, _ token: String) async throws {
        guard let paid else { return }
        do {
            try await addFeeLine(.opening(paid), in: id, expecting: 0, by: by, token: token + ":paid")
        } catch DeskError.alreadyDone {
            return
        }
    }

    private func mark(_ person: Person, on day: CivilDate, _ program: Program, _ by: By, _ token: String) async throws {
        guard let material = person.markerMaterial else { throw DeskError.notFound }
        let marker = try store.marker(material)
        let expires = program.clocks.first { $0.kind == .marker }?.length.end(from: day)
        let entry = entry("case.carry-mark", [], by)
        try await store.write { writing in
            try FormTokens.use(token, case: nil, at: by.now, writing.connection)
            try Marks.insert(marker.bytes, version: marker.version, program: program.id, on: day, until: expires, writing.connection)
            try writing.record(entry)
        }
    }
}
