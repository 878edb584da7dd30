import Cases
import Core
import Database
import Programs

/// What a page tells after a referral: the number and the way in, and nothing of the person.
public struct Receipt: Sendable, Hashable {
    public let number: FileNumber
    public let stream: Stream
}

extension CaseDesk {
    /// The receipt of a case within the asker's reach, by its number. Throws ``DeskError/notFound``.
    public func receipt(_ number: FileNumber, by: By) async throws -> Receipt {
        try await receipt(try await find(number, by: by), by: by)
    }

    /// The receipt of a case within the asker's reach, as for a form that was sent twice. Throws ``DeskError/notFound``.
    public func receipt(_ id: CaseID, by: By) async throws -> Receipt {
        let scope = try by.scope
        guard let file = try await store.read({ try CaseFile.find(id, scope, $0) }) else { throw DeskError.notFound }
        return Receipt(number: file.number, stream: file.stream)
    }
}
