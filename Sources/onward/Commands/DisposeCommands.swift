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

        @Argument(help: "The file number.")
        var number: String

        @Flag(name: .long, help: "Do it. It can't be undone.")
        var confirm = false

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            guard let number = FileNumber(number) else {
                throw ValidationError("A file number reads like K4TN-7QXM-3; its last character is a check.")
            }
            guard confirm else {
                let page = try await CaseCommand.page(number.description, options, as: "case.page")
                if options.json {
                    return try printJSON(["number": page.number.description, "entries": "\(page.timeline.count)", "documents": "\(page.documents.count)"])
                }
                print("\(page.number): the words of \(page.timeline.count) entries and \(page.documents.count) documents would be destroyed.")
                print("Nothing was done. Give --confirm to do it.")
                return
            }
            let (certificate, copies) = try await options.opened { try await $0.dispose(number) }
            let lines = [
                "number": certificate.number.description, "program": certificate.program, "disposed": certificate.disposedAt.description,
                "by": certificate.actor, "entry": certificate.entry, "events": "\(certificate.events)", "texts": "\(certificate.texts)",
                "documents": "\(certificate.documents)", "copies-until": copies?.description ?? "none known",
            ]
            if options.json { return try printJSON(lines) }
            print("Disposal certificate")
            for (name, value) in lines.sorted(by: { $0.key < $1.key }) { print("  \(name)\t\(value)") }
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
