import Core
import Foundation
import Programs

/// A line of the fee ledger as it is stored: its kind, the version of the kind's shape, and its facts as JSON. As with ``StoredAct``, a
/// shape that changes gets a new version, and a stored example of each is a test.
public struct StoredFeeLine: Sendable, Hashable {
    public let kind: String
    public let version: Int
    public let facts: String

    public init(kind: String, version: Int, facts: String) {
        self.kind = kind
        self.version = version
        self.facts = facts
    }

    /// Why a stored line can't be read: it is of a later release, or its facts don't fit.
    public struct Unreadable: Error, Sendable { public let kind: String, version: Int }

    private struct Facts: Codable {
        var cents: Int64?
        var tender: PaymentMethod?
        var surcharge: Int64?
        var version: String?
        var talk: Int?
        var parts: [Part]?
        var payment: Int?
        var request: Int?

        struct Part: Codable {
            let due: CivilDate
            let cents: Int64
        }
    }

    public init(_ line: FeeEntry.Kind) throws {
        let (kind, facts) = Self.stored(line)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        self.init(kind: kind, version: 1, facts: String(decoding: try encoder.encode(facts), as: UTF8.self))
    }

    private static func stored(_ line: FeeEntry.Kind) -> (String, Facts) {
        switch line {
        case .amount(let money): ("amount", Facts(cents: money.cents))
        case .payment(let paid): ("payment", Facts(cents: paid.amount.cents, tender: paid.tender, surcharge: paid.surcharge.cents, version: paid.version))
        case .opening(let money): ("opening", Facts(cents: money.cents))
        case .cashAllowed(let talk): ("cash-allowed", Facts(talk: talk))
        case .plan(let parts): ("plan", Facts(parts: parts.map { Facts.Part(due: $0.due, cents: $0.amount.cents) }))
        case .asked(.relief(let money)): ("ask-relief", Facts(cents: money.cents))
        case .asked(.refund(let payment, let money)): ("ask-refund", Facts(cents: money.cents, payment: payment))
        case .asked(.void(let payment)): ("ask-void", Facts(payment: payment))
        case .granted(let request, let surcharge): ("grant", Facts(surcharge: surcharge == .zero ? nil : surcharge.cents, request: request))
        case .declined(let request): ("decline", Facts(request: request))
        }
    }

    /// Throws ``Unreadable`` for a kind, a version or facts that this release doesn't know.
    public func line() throws -> FeeEntry.Kind {
        guard version == 1, let facts = try? JSONDecoder().decode(Facts.self, from: Data(facts.utf8)), let line = read(facts) else {
            throw Unreadable(kind: kind, version: version)
        }
        return line
    }

    private func read(_ facts: Facts) -> FeeEntry.Kind? {
        let money = facts.cents.map(Money.init(cents:))
        switch (kind, money) {
        case ("amount", let money?): return .amount(money)
        case ("payment", let money?):
            guard let tender = facts.tender, let surcharge = facts.surcharge else { return nil }
            return .payment(FeeEntry.Payment(tender: tender, amount: money, surcharge: Money(cents: surcharge), version: facts.version))
        case ("opening", let money?): return .opening(money)
        case ("cash-allowed", nil): return facts.talk.map { .cashAllowed(talk: $0) }
        case ("plan", nil):
            return facts.parts.map { .plan($0.map { FeeEntry.Instalment(due: $0.due, amount: Money(cents: $0.cents)) }) }
        case ("ask-relief", let money?): return .asked(.relief(money))
        case ("ask-refund", let money?): return facts.payment.map { .asked(.refund(payment: $0, money)) }
        case ("ask-void", nil): return facts.payment.map { .asked(.void(payment: $0)) }
        case ("grant", nil): return facts.request.map { .granted($0, surcharge: Money(cents: facts.surcharge ?? 0)) }
        case ("decline", nil): return facts.request.map { .declined($0) }
        default: return nil
        }
    }
}
