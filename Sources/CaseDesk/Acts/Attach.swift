import Cases
import Core
import Database
import Programs

extension CaseDesk {
    /// Attaches a scan to a case, sealed with the case's key, together with acts that rest on it: a letter is stored and
    /// the decision that it transcribes is recorded in one transaction. `acts` gets the new document's id.
    ///
    /// Throws ``DeskError/badDocument(_:)`` for anything but a whole PDF or JPEG within the limit, and as ``perform`` does.
    @discardableResult
    public func attach(
        _ upload: Upload, to id: CaseID, expecting: Int?, by: By, token: String,
        acts: (DocumentID) -> [Proposal] = { _ in [] }
    ) async throws -> DocumentID {
        if upload.bytes.count > Upload.limit { throw DeskError.badDocument(CaseDeskText.documentTooLarge) }
        guard let mediaType = upload.mediaType else { throw DeskError.badDocument(CaseDeskText.documentKind) }
        let scope = try by.scope
        guard let file = try await store.read({ try CaseFile.find(id, scope, $0) }) else { throw DeskError.notFound }
        let document = DocumentID(from: chance)
        let attachment = Proposal(
            .attach(Act.Attachment(document: document, purpose: upload.purpose)),
            happened: Happened(by.today(in: try program(for: file))))
        let ring = try await store.keys(for: [id.text])
        // Without a key the case is disposed of, and the rules refuse before anything would be written.
        let sealed = ring.isDestroyed(id.text) ? [] : try ring.seal(upload.bytes, record: id.text, field: Self.field(document))
        try await perform([attachment] + acts(document), in: id, expecting: expecting, by: by, token: token) { writing in
            try DocumentRecords.insert(
                document, case: id, mediaType: mediaType, size: upload.bytes.count, purpose: upload.purpose, content: sealed,
                at: by.now, writing.connection)
        }
        return document
    }

    /// A document's bytes. The look is logged first; without that it isn't shown.
    ///
    /// Throws ``DeskError/notFound`` for one outside of the grant's reach or disposed of, ``DeskError/purposeNeeded(_:)`` for a
    /// closed case, `StorageError` when the look can't be logged.
    public func document(_ document: DocumentID, of id: CaseID, by: By) async throws -> (type: String, bytes: [UInt8]) {
        let scope = try by.readingScope
        let found = try await store.read { connection in
            guard let file = try CaseFile.find(id, scope, connection) else { throw DeskError.notFound }
            try by.checkPurpose(file)
            return try DocumentRecords.content(document, case: id, connection)
        }
        guard let found, let sealed = found.sealed, by.maySee(found.purpose) else { throw DeskError.notFound }
        let ring = try await store.keys(for: [id.text])
        guard !ring.isDestroyed(id.text) else { throw DeskError.notFound }
        try await views.shown(
            [id.text, document.text], on: "case.document", by: by.actor, purpose: by.lookPurpose.rawValue, id: drawID(), at: by.now)
        return (found.type, try ring.open(sealed, record: id.text, field: Self.field(document)))
    }

    static func field(_ document: DocumentID) -> String { "document:\(document.text)" }
}

extension By {
    /// Letters, consent forms and court papers are the prosecutor's to see too; what else the agency keeps isn't.
    func maySee(_ purpose: Act.Attachment.Purpose) -> Bool {
        isAgencys || (role == .prosecutor && [.decisionLetter, .consentForm, .courtRecord, .identity].contains(purpose))
    }
}
