import CaseDesk
import Cases
import Core
import Programs

extension DemoScene {
    /// A row as it was before Onward. The case is known by its number.
    func carryOver(_ sheet: CarrySheet, _ columns: [Int: CarryColumn], _ program: Program) async throws -> DemoPlayer.Known {
        let rows = sheet.rows(columns, for: ReferralTable.Setting(program: program, by: by()))
        for row in rows { if let error = row.errors.first { throw fault("\(error.key.rawValue): \(error.value.en)") } }
        guard case .opened(let number)?? = try await desk.carryOver(rows, by: by(), token: step.token).first else {
            throw fault("the row isn’t carried over")
        }
        return DemoPlayer.Known(open: try await desk.find(number, by: by()))
    }

    /// Counts what was taken, where something was: all of it, or too little of the first way of paying.
    func cashUp(_ short: Money, _ reason: String) async throws {
        let page = try await desk.cashUp(by: by())
        if page.open.isEmpty { return }
        var counted = page.open.byTender
        if short > .zero, let first = counted.keys.min(by: { $0.rawValue < $1.rawValue }) { counted[first] = (counted[first] ?? .zero) - short }
        try await desk.closeCashUp(counted, reason: short > .zero ? reason : nil, mark: page.mark, by: by(), token: step.token)
    }

    /// In whole dollars, all of it under one area.
    func disburse(_ percent: Int64, _ to: String, _ area: CommunityArea) async throws {
        var funds = try await desk.funds(by: by())
        for fund in funds.funds where fund.id != Earmark.grants.id {
            let amount = Money(cents: funds.balance(of: fund.id).cents * percent / 10_000 * 100)
            guard amount > .zero else { continue }
            try await desk.addFundLine(
                .disbursement(fund: fund.id, amount, to: to, area: area), expecting: funds.lines.count, by: by(), token: "\(step.token) \(fund.id)")
            funds = try await desk.funds(by: by())
        }
    }

    /// A grant comes in, and part of it goes on at once under its area.
    func grant(_ amount: Money, _ from: String, _ area: CommunityArea, passingOn part: Money, to: String) async throws {
        let lines = try await desk.funds(by: by()).lines.count
        try await desk.addFundLine(.grant(area: area, amount, from: from), expecting: lines, by: by(), token: step.token)
        try await desk.addFundLine(
            .disbursement(fund: Earmark.grants.id, part, to: to, area: area), expecting: lines + 1, by: by(), token: step.token + " on")
    }
}
