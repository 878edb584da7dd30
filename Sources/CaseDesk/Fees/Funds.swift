import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// The audit log's name for a line of the funds.
    static let fundAct = "fund.add"

    /// Where fees and grants went: by fund and by area what came in, what was paid out, and what is left. For the coordinator.
    public func funds(by: By) async throws -> FundLedger {
        guard by.isAgencys else { throw DeskError.noGrant }
        let program = try program(of: by)
        return try await store.read { try self.fundLedger(program, $0) }
    }

    private func fundLedger(_ program: Program, _ connection: any Connection) throws -> FundLedger {
        let movements = try Takings.read(self, program: program.id, openOnly: false, connection).map { (movement: $0.movement, rules: $0.rules) }
        return FundLedger(try FundRecords.lines(program: program.id, connection), movements: movements, program: program)
    }

    /// Records money that went to a program for survivors or that an organization gave, or takes such a line back.
    ///
    /// - Parameter day: when a grant came in; everything else is of today.
    /// - Throws: `Refusal` (audited) where a fund has less than that, ``DeskError/changedMeanwhile(_:)`` when somebody else recorded one since,
    ///   ``DeskError/alreadyDone(_:)``.
    public func addFundLine(_ kind: FundLine.Kind, on day: CivilDate? = nil, expecting: Int, by: By, token: String) async throws {
        let program = try await coordinatorsProgram(by)
        let entry = entry(Self.fundAct, [], by)
        try await writeOnce(token, by) { writing in
            let ledger = try self.fundLedger(program, writing.connection)
            guard ledger.lines.count == expecting else { throw DeskError.changedMeanwhile([]) }
            let today = by.today(in: program)
            let on = kind.isGrant ? day ?? today : today
            if let refusal = Refusal.cardNumber(in: [kind.organization]) ?? ledger.refusal(of: kind, on: on, today: today) {
                throw Attempt.Refused(refusal: refusal, act: .settleFee)
            }
            let line = FundLine(sequence: expecting + 1, on: on, actor: by.actor.id, kind: kind)
            let digest = try FundRecords.append(line, program: program.id, at: by.now, writing.connection)
            try writing.record(entry.over(event: line.sequence, digest: digest))
        }
    }
}

extension FundLine.Kind {
    fileprivate var isGrant: Bool { if case .grant = self { true } else { false } }
}
