import Cases
import Core
import Database
import Programs

/// One line of the list of wordings.
public struct WordingLine: Sendable {
    public let sheet: WordingSheet
    public let source: Source

    /// Whose words a sheet has.
    public enum Source: Sendable, Hashable {
        /// Onward's own.
        case shipped
        /// The program's definition.
        case program
        case administrator(WordingVersion)
    }
}

/// A sheet to be edited, and what it said before.
public struct WordingPage: Sendable {
    public let sheet: WordingSheet
    /// With the wordings that are in force.
    public let program: Program
    /// The newest first.
    public let versions: [WordingVersion]

    public var texts: [String: Bilingual] { program.texts(of: sheet) }
    /// The number of the version in force; 0 before anybody saved one.
    public var number: Int { versions.first?.number ?? 0 }
}

extension CaseDesk {
    /// Every sheet and whose words it has, for the program's administrator. Throws ``DeskError/noGrant``.
    public func wordings(by: By) async throws -> [WordingLine] {
        guard by.role == .administrator else { throw DeskError.noGrant }
        let program = try program(of: by)
        let newest = try await store.read { try WordingRecords.newest(program: program.id, $0) }
        return WordingSheet.allCases.map { sheet in
            let own = newest[sheet].map { WordingLine.Source.administrator($0) }
            return WordingLine(sheet: sheet, source: own ?? (program.saysAsShipped(sheet) ? .shipped : .program))
        }
    }

    /// A sheet with its versions, for the program's administrator. Throws ``DeskError/noGrant``.
    public func wording(_ sheet: WordingSheet, by: By) async throws -> WordingPage {
        guard by.role == .administrator else { throw DeskError.noGrant }
        let program = try program(of: by)
        return try await store.read { connection in
            WordingPage(
                sheet: sheet, program: try WordingRecords.inForce(program, connection),
                versions: try WordingRecords.versions(of: sheet, program: program.id, connection))
        }
    }

    /// Saves a sheet as a new version. Letters made from now on are written with it; those that were made keep their words.
    ///
    /// - Parameters:
    ///   - texts: every open text of the sheet; what is said of a locked one is passed over.
    ///   - expecting: ``WordingPage/number`` when the form was shown.
    /// - Throws: `Refusal` (audited) for anybody but the administrator, for texts with faults, where somebody else saved one since, or where
    ///   nothing is changed; ``DeskError/alreadyDone(_:)``.
    public func saveWording(_ texts: [String: Bilingual], on sheet: WordingSheet, expecting: Int, by: By, token: String) async throws {
        try await addVersion(of: sheet, expecting: expecting, by: by, token: token) { _ in (texts, nil) }
    }

    /// Goes back to what a sheet said before: a new version with the old one's texts.
    ///
    /// Throws as ``saveWording(_:on:expecting:by:token:)``; ``DeskError/notFound`` for a version that there isn't.
    public func restoreWording(_ number: Int, of sheet: WordingSheet, expecting: Int, by: By, token: String) async throws {
        try await addVersion(of: sheet, expecting: expecting, by: by, token: token) { versions in
            guard let old = versions.first(where: { $0.number == number }) else { throw DeskError.notFound }
            return (old.texts, number)
        }
    }

    private func addVersion(
        of sheet: WordingSheet, expecting: Int, by: By, token: String,
        _ next: @escaping @Sendable ([WordingVersion]) throws -> (texts: [String: Bilingual], restores: Int?)
    ) async throws {
        guard by.role == .administrator else { throw try await noteRefusedWording(.onlyAdministrator, by) }
        let program = try program(of: by)
        let entry = entry("wording.save", [sheet.rawValue], by)
        do {
            try await writeOnce(token, by) { writing in
                let connection = writing.connection
                let versions = try WordingRecords.versions(of: sheet, program: program.id, connection)
                let (texts, restores) = try next(versions)
                guard versions.first?.number ?? 0 == expecting else { throw Refusal.wordingChanged }
                let before = try WordingRecords.inForce(program, connection)
                let after = before.saying(texts, on: sheet)
                if !sheet.faults(in: after.texts(of: sheet)).isEmpty { throw Refusal.wordingFaulty }
                if after.texts(of: sheet) == before.texts(of: sheet) { throw Refusal.wordingSame }
                let open = after.texts(of: sheet).filter { id, _ in sheet.parts.contains { $0.id == id && !$0.isLocked } }
                let version = WordingVersion(
                    number: expecting + 1, texts: open, digest: after.digest(of: sheet), restores: restores, at: by.now, actor: by.actor.id)
                try WordingRecords.insert(version, of: sheet, program: program.id, connection)
                try writing.record(entry)
            }
        } catch let refusal as Refusal {
            throw try await noteRefusedWording(refusal, by)
        }
    }

    /// A refusal is an entry too. Gives the refusal back, to be thrown.
    private func noteRefusedWording(_ refusal: Refusal, _ by: By) async throws -> Refusal {
        let entry = entry("wording.save", [], by, outcome: .refused(refusal.code))
        try await store.write { try $0.record(entry) }
        return refusal
    }

    /// What is wrong with the wordings that are in force: a sentence for each, with program, letter and text. Empty in a sound
    /// installation; an upgrade that asks more of a text can bring one.
    public func wordingFaults() async throws -> [String] {
        let programs = shelf.all
        return try await store.read { connection in
            try programs.flatMap { program in
                let newest = try WordingRecords.newest(program: program.id, connection)
                let worded = WordingRecords.worded(program, newest)
                return newest.keys.sorted { $0.rawValue < $1.rawValue }.flatMap { sheet in
                    sheet.faults(in: worded.texts(of: sheet)).map { "\(program.id), \(sheet.rawValue), \($0.part) (\($0.language.rawValue)): \($0.words)" }
                }
            }
        }
    }
}

extension SheetFault {
    fileprivate var words: String {
        switch kind {
        case .empty: "the text is missing"
        case .braces(.unknown(let name)): "\"\(name)\" in braces names nothing"
        case .braces(.missing(let placeholder)): "\(placeholder.inBraces) is missing"
        }
    }
}

extension Refusal {
    private static let wordingSource = "docs/decisions/0023-versions-of-wordings.md"

    static let onlyAdministrator = Refusal(desk: "not-yours", CaseDeskText.refusalOnlyAdministrator)
    static let wordingChanged = Refusal(code: "wording-changed", sentence: CaseDeskText.refusalWordingChanged, source: wordingSource)
    static let wordingFaulty = Refusal(code: "wording-faulty", sentence: CaseDeskText.refusalWordingFaulty, source: wordingSource)
    static let wordingSame = Refusal(code: "wording-same", sentence: CaseDeskText.refusalWordingSame, source: wordingSource)
}
