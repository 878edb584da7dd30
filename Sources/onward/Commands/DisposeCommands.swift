import ArgumentParser
import CaseDesk
import Core
import Database
import Programs

extension CaseCommand {
    struct Due: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List the closed cases whose retention is over, by file number.")

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let due = try await options.opened { try await $0.disposalsDue() }
            if options.json { return try printJSON(due.map { ["number": $0.number.description, "program": $0.program, "due": $0.due.description] }) }
            for line in due { print("\(line.number)\t\(line.program)\t\(line.due)") }
            if due.isEmpty { print("Nothing is due.") }
        }
    }

    struct Dispose: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Destroy what a closed case holds of its person; the steps and their dates stay. Without --confirm it only says what would go.")

        @Argument(help: "The file number.", transform: CaseCommand.number)
        var number: FileNumber

        @Flag(name: .long, help: "Do it. It can't be undone.")
        var confirm = false

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            guard confirm else { return try await foretell() }
            let (certificate, copies) = try await options.opened { try await $0.dispose(number) }
            let written = Certificate(certificate, copiesUntil: copies)
            if options.json { return try printJSON(written) }
            print("Disposal certificate")
            for (name, value) in written.lines { print("  \(name)\t\(value)") }
        }

        /// What would go, or why nothing may.
        private func foretell() async throws {
            let page = try await options.opened { installation in
                let (page, by) = try await installation.page(number, as: "case.page")
                if let refusal = page.refusalOfDisposal(by: by) { throw refusal }
                return page
            }
            if options.json { return try printJSON(Foretold(number: number.description, entries: page.timeline.count, documents: page.documents.count)) }
            print("\(number): the words of \(page.timeline.count) entries and \(page.documents.count) documents would be destroyed.")
            print("Nothing was done. Give --confirm to do it.")
        }
    }

    private struct Foretold: Encodable {
        let number: String
        let entries: Int
        let documents: Int
    }

    /// The certificate as it is printed.
    private struct Certificate: Encodable {
        let number, program, disposed, by, entry: String
        let events, texts, documents: Int
        /// When the last copy of the key expires that is in a folder of backups; nil when none is known of.
        let copiesUntil: String?

        init(_ certificate: DisposalCertificate, copiesUntil: Instant?) {
            number = certificate.number.description
            program = certificate.program
            disposed = certificate.disposedAt.description
            by = certificate.actor
            entry = certificate.entry
            events = certificate.events
            texts = certificate.texts
            documents = certificate.documents
            self.copiesUntil = copiesUntil?.description
        }

        var lines: [(String, String)] {
            [
                ("number", number), ("program", program), ("disposed", disposed), ("by", by), ("entry", entry), ("events", "\(events)"),
                ("texts", "\(texts)"), ("documents", "\(documents)"), ("copies until", copiesUntil ?? "none known"),
            ]
        }
    }
}

extension Installation {
    fileprivate func disposalsDue() async throws -> [(program: String, number: FileNumber, due: CivilDate)] {
        var found: [(program: String, number: FileNumber, due: CivilDate)] = []
        for program in programs.all {
            let by = By(.commandLine(), at: SystemClock.now(), program: program.id)
            found += try await cases.disposalsDue(by: by).map { (program.id, $0.number, $0.due) }
        }
        return found
    }

    fileprivate func dispose(_ number: FileNumber) async throws -> (certificate: DisposalCertificate, copiesUntil: Instant?) {
        let (id, by) = try await located(number)
        let certificate = try await cases.dispose(id, by: by)
        let folder = HouseBackup(installation: self).keysFolder
        return (certificate, try folder.flatMap { try KeyCopies.lastExpiry(in: $0) })
    }
}
