import Cases
import Core
import Database
import Programs

/// What a page tells after a referral: the number and the way in, and nothing of the person.
public struct Receipt: Sendable, Hashable {
    public let number: FileNumber
    public let stream: Stream
    /// Whether a person under 18 was sought, as the referrer said: the program may then not deal with it.
    public let minorSought: Bool
}

extension CaseDesk {
    /// The receipt of a case within the asker's reach, by its number. Throws ``DeskError/notFound``.
    public func receipt(_ number: FileNumber, by: By) async throws -> Receipt {
        try await receipt(try await find(number, by: by), by: by)
    }

    /// The receipt of a case within the asker's reach, as for a form that was sent twice. Throws ``DeskError/notFound``.
    public func receipt(_ id: CaseID, by: By) async throws -> Receipt {
        let scope = try by.scope
        return try await store.read { connection in
            guard let file = try CaseFile.find(id, scope, connection) else { throw DeskError.notFound }
            let state = Case(try EventRecords.ledgers(of: [id], connection)[id] ?? [])
            return Receipt(number: file.number, stream: file.stream, minorSought: state?.minorSought?.value == true)
        }
    }
}
