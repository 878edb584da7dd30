import Cases
import Core
import Database
import Programs

/// What became of one row of many.
public enum RowOutcome: Sendable, Hashable {
    case opened(CaseID, FileNumber)
    /// Somebody alike is here, or stands further up in the same table. Whom it resembles is the agency's to know.
    case held(id: String, like: [Likeness])
    case refused(Refusal)
    /// The same table was sent before, and this row was done then.
    case alreadyDone(CaseID?)
    /// The row couldn't be written just now; sending the same table again does what is missing.
    case notWritten(StorageError)
}

extension CaseDesk {
    /// Refers many, each a case of its own and an act of its own: a row that can't be taken never stops the others, and a
    /// likely duplicate waits for a person. The same token does each row once, however often it is sent.
    ///
    /// The rows' keys are made in one commit, and their writes go side by side, so that one sync of the disk serves many.
    /// - Parameter numbers: each row's place in the whole table, where some rows are left out; it tells a row that was done from
    ///   one that was corrected since.
    /// - Returns: one outcome for each row, in their order; each is durable.
    public func referMany(_ rows: [Referral], numbered numbers: [Int]? = nil, by: By, token: String) async throws -> [RowOutcome] {
        let program = try program(of: by)
        var batch = Batch(
            rows.map { $0.sent(by: by) }, numbers: numbers ?? Array(rows.indices), token: token, program: program, by: by, desk: self)
        try await batch.skipDone()
        batch.judge()
        try await batch.compare()
        return try await batch.write()
    }
}

/// Many referrals on their way: judged, compared, given keys and written.
private struct Batch {
    private let rows: [Referral]
    private let numbers: [Int]
    private let token: String
    private let program: Program
    private let by: By
    private let desk: CaseDesk
    private var outcomes: [Int: RowOutcome] = [:]
    private var cases: [Int: NewCase] = [:]
    private var held: [Int: (held: HeldCase, like: [Likeness])] = [:]

    init(_ rows: [Referral], numbers: [Int], token: String, program: Program, by: By, desk: CaseDesk) {
        self.rows = rows
        self.numbers = numbers
        self.token = token
        self.program = program
        self.by = by
        self.desk = desk
    }

    private func token(_ row: Int) -> String { "\(token):\(numbers[row])" }
    private var waiting: [Int] { rows.indices.filter { outcomes[$0] == nil } }

    /// Rows that an earlier sending of the same table did.
    mutating func skipDone() async throws {
        let tokens = rows.indices.map(token)
        let done = try await desk.store.read { try FormTokens.find(tokens, $0) }
        for row in rows.indices {
            if let use = done[token(row)] { outcomes[row] = .alreadyDone(use) }
        }
    }

    /// By the rules, each row for itself.
    mutating func judge() {
        for row in waiting {
            do throws(Refusal) {
                let events = try Opening.events(rows[row], program: program, by: by)
                cases[row] = try? NewCase(
                    id: CaseID(from: desk.chance), rows[row], events: events, program: program, by: by, token: token(row),
                    claims: Claims.of(rows[row], program: program.id, in: desk.store))
            } catch {
                outcomes[row] = .refused(error)
            }
        }
    }

    /// With the cases that are here, several at a time; then with the rows further up.
    mutating func compare() async throws {
        let (desk, rows, program) = (desk, rows, program)
        let alike = try await waiting.concurrently(8) { row in
            try await desk.alike(rows[row].person, stream: rows[row].stream, program: program.id)
        }
        var twins = Twins()
        for row in waiting {
            let like = alike[row] ?? []
            let twin = twins.like(rows[row])
            let resembled = like.isEmpty ? twin.map { [$0.id] } ?? [] : like.map(\.id)
            if !resembled.isEmpty {
                let codes = like.first?.codes ?? twin?.codes ?? []
                let new = HeldCase(
                    id: desk.drawID(), rows[row], like: resembled, codes: codes, program: program, by: by, token: token(row))
                held[row] = (new, like)
                cases[row] = nil
            }
            twins.add(rows[row], as: cases[row]?.id ?? like.first?.id ?? twin?.id)
        }
    }

    /// Keys in one commit, then every row in a transaction of its own.
    mutating func write() async throws -> [RowOutcome] {
        let new = cases
        let waits = held.mapValues(\.held)
        let ring = try await desk.store.createKeys(
            for: new.values.map(\.id.text) + waits.values.map(\.id),
            tokens: Dictionary(uniqueKeysWithValues: new.values.map { ($0.id.text, $0.referral.person.tokens) }),
            scope: program.id, at: by.now)
        let (desk, by, likes) = (desk, by, by.isAgencys ? held.mapValues(\.like) : [:])
        let refused = outcomes
        let written = try await rows.indices.filter { outcomes[$0] == nil || outcomes[$0]?.refusal != nil }.concurrently(128) { row -> RowOutcome? in
            do {
                return try await Self.outcome {
                    if let refusal = refused[row]?.refusal {
                        try await desk.noteRefusal(refusal, act: .refer, case: nil, by: by)
                        return .refused(refusal)
                    }
                    if let waits = waits[row] {
                        try await desk.write(waits, ring)
                        return .held(id: waits.id, like: likes[row] ?? [])
                    }
                    guard let new = new[row] else { throw DeskError.notFound }
                    return RowOutcome(try await desk.write(new, ring))
                }
            } catch is Claims.Taken {
                return nil
            }
        }
        var all: [RowOutcome] = []
        for row in rows.indices {
            switch written[row] {
            case .some(.some(let outcome)): all.append(outcome)
            // Somebody who may be the same was referred a moment ago, further up or by somebody else: once more, by itself.
            case .some(.none): all.append(try await again(row))
            case .none: if let outcome = outcomes[row] { all.append(outcome) }
            }
        }
        return all
    }

    private func again(_ row: Int) async throws -> RowOutcome {
        try await Self.outcome { RowOutcome(try await desk.refer(rows[row], by: by, token: token(row))) }
    }

    /// What a row comes to. What is no row's own fault (a claim that is taken, a fault of ours) is thrown on.
    private static func outcome(_ write: () async throws -> RowOutcome) async throws -> RowOutcome {
        do {
            return try await write()
        } catch let refusal as Refusal {
            return .refused(refusal)
        } catch DeskError.alreadyDone(let id) {
            return .alreadyDone(id)
        } catch let error as StorageError {
            return .notWritten(error)
        }
    }
}

extension RowOutcome {
    fileprivate init(_ outcome: ReferralOutcome) {
        switch outcome {
        case .opened(let id, let number): self = .opened(id, number)
        case .held(let id, let like): self = .held(id: id, like: like)
        }
    }

    fileprivate var refusal: Refusal? {
        if case .refused(let refusal) = self { return refusal }
        return nil
    }
}
