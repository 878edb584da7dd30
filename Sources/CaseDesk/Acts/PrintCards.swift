import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// So long a code on a card waits for its referral.
    public static let cardCodeDays = 366

    /// The most cards of one printing.
    public static let mostCards = 200

    /// Numbers for cards to print before an operation: a card is handed over, and its number goes on the referral, so that
    /// the two are known to belong together. For the coordinator and police, each for their own agency.
    ///
    /// With codes, each card opens the person's own page too, once the referral with its number is here. They are shown this once.
    ///
    /// Throws `Refusal` (audited) for another role, and for a count outside 1 to ``mostCards``.
    public func printCards(_ count: Int, withCodes: Bool = false, by: By, token: String) async throws -> [PrintedCard] {
        let program = try program(of: by)
        let mayPrint = by.isAgencys || by.role == .police || by.role == .probationOfficer
        if let refusal = !mayPrint ? Refusal.onlyCoordinator : !(1...Self.mostCards).contains(count) ? .tooManyCards : nil {
            try await noteRefusal(refusal, act: .refer, case: nil, by: by)
            throw refusal
        }
        let cards = (0..<count).map { _ in PrintedCard(number: FileNumber(from: chance), code: withCodes ? PaperCode.draw(chance) : nil) }
        let hashes = try cards.map { card in try card.code.map { try PaperCode.hash($0, scope: "own-code", in: store) } }
        let entry = entry("cards.print", [], by)
        do {
            try await store.write { writing in
                try FormTokens.use(token, case: nil, at: by.now, writing.connection)
                for (card, hash) in zip(cards, hashes) {
                    try Cards.insert(card.number, program: program.id, agency: by.agency, at: by.now, code: hash, writing.connection)
                }
                try writing.record(entry)
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
        return cards
    }
}

/// A card to hand over.
public struct PrintedCard: Sendable, Hashable {
    public let number: FileNumber
    /// For the person's own page, as it was drawn; nil where none was asked for.
    public let code: String?

    /// In groups of four.
    public var groupedCode: String? { code.map(PaperCode.grouped) }
}
