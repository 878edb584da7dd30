import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// The most cards of one printing.
    public static let mostCards = 200

    /// Numbers for cards to print before an operation: a card is handed over, and its number goes on the referral, so that
    /// the two are known to belong together. For the coordinator and police, each for their own agency.
    ///
    /// Throws `Refusal` (audited) for another role, and for a count outside 1 to ``mostCards``.
    public func printCards(_ count: Int, by: By, token: String) async throws -> [FileNumber] {
        let program = try program(of: by)
        let mayPrint = by.isAgencys || by.role == .police || by.role == .probationOfficer
        if let refusal = !mayPrint ? Refusal.onlyCoordinator : !(1...Self.mostCards).contains(count) ? .tooManyCards : nil {
            try await noteRefusal(refusal, act: .refer, case: nil, by: by)
            throw refusal
        }
        let numbers = (0..<count).map { _ in FileNumber(from: chance) }
        let entry = entry("cards.print", [], by)
        do {
            try await store.write { writing in
                try FormTokens.use(token, case: nil, at: by.now, writing.connection)
                for number in numbers {
                    try Cards.insert(number, program: program.id, agency: by.agency, at: by.now, writing.connection)
                }
                try writing.record(entry)
            }
        } catch let duplicate as StorageError {
            throw try await explained(duplicate, token: token)
        }
        return numbers
    }
}
