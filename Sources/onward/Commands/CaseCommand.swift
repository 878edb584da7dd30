import ArgumentParser
import CaseDesk
import Cases
import Core
import Programs

struct CaseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "case", abstract: "Cases, read from the command line. Every look is audited.",
        subcommands: [List.self, Show.self, Sheet.self, Due.self, Dispose.self])

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List cases. Names are printed only when asked for.")

        @Option(name: .long, help: "One program's cases only.")
        var program: String?

        @Flag(name: .long, help: "Print names too.")
        var names = false

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let lines = try await options.opened { installation in
                try await installation.lines(program: program)
            }
            if options.json {
                return try printJSON(
                    lines.map { program, line in
                        Line(
                            number: line.number.description, program: program, stream: line.stream.rawValue, stage: line.stage.rawValue,
                            referred: line.referredOn, nextCourt: line.nextCourt, name: names ? line.name : nil)
                    })
            }
            for (program, line) in lines {
                print(
                    [line.number.description, program, line.stream.rawValue, line.stage.rawValue, line.referredOn.description, names ? line.name ?? "" : ""]
                        .joined(separator: "\t"))
            }
        }

        private struct Line: Encodable {
            let number: String
            let program: String
            let stream: String
            let stage: String
            let referred: CivilDate
            let nextCourt: CivilDate?
            let name: String?
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Where a case stands, its gates and its dates; nothing personal.")

        @Argument(help: "The file number.", transform: CaseCommand.number)
        var number: FileNumber

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let page = try await CaseCommand.page(number, options, as: "case.page")
            if options.json { return try printJSON(Shown(page)) }
            print("\(page.number)\t\(page.program.id)\t\(page.stage.name.en)")
            for status in page.gates { print("\(status.state.rawValue)\t\(status.gate.name.en): \(status.sentence.en)") }
            for clock in page.clocks { print("\(clock.due)\t\(clock.name.label.en)") }
            for entry in page.timeline.reversed() { print("\(entry.happened.date)\t\(entry.sentence.en)") }
        }
    }

    struct Sheet: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "The section 717 sheet as text, without the person's name.")

        @Argument(help: "The file number.", transform: CaseCommand.number)
        var number: FileNumber

        @OptionGroup var options: GlobalOptions

        func run() async throws {
            let page = try await CaseCommand.page(number, options, as: "case.sheet")
            if options.json { return try printJSON(Shown(page)) }
            print("Section 717 sheet, \(page.number), \(page.program.name.en)")
            for status in page.gates { print("\(status.gate.source)\t\(status.state.rawValue)\t\(status.sentence.en)") }
            for requirement in page.requirements { print("\(requirement.isMet ? "met" : "open")\t\(requirement.sentence.en)") }
        }
    }

    /// A case without its person: by its number, in stable codes.
    private struct Shown: Encodable {
        struct Condition: Encodable { let source, state, sentence: String }
        struct Part: Encodable {
            let met: Bool
            let sentence: String
        }
        struct Date: Encodable { let name, due: String }
        struct Entry: Encodable { let sequence: Int; let act, happened, sentence: String }
        let number, program, stage, stream: String
        let conditions: [Condition]
        let requirements: [Part]
        let clocks: [Date]
        let entries: [Entry]

        init(_ page: CasePage) {
            number = page.number.description
            program = page.program.id
            stage = page.stage.rawValue
            stream = page.state.stream.rawValue
            conditions = page.gates.map { Condition(source: $0.gate.source, state: $0.state.rawValue, sentence: $0.sentence.en) }
            requirements = page.requirements.map { Part(met: $0.isMet, sentence: $0.sentence.en) }
            clocks = page.clocks.map { Date(name: $0.name.label.en, due: $0.due.description) }
            entries = page.timeline.reversed().map {
                Entry(sequence: $0.sequence, act: $0.kind.rawValue, happened: $0.happened.date.description, sentence: $0.sentence.en)
            }
        }
    }

    @Sendable static func number(_ text: String) throws -> FileNumber {
        guard let number = FileNumber(text) else { throw ValidationError("A file number reads like K4TN-7QXM-C; its last character is a check.") }
        return number
    }

    private static func page(_ number: FileNumber, _ options: GlobalOptions, as name: String) async throws -> CasePage {
        try await options.opened { try await $0.page(number, as: name).page }
    }
}

extension Installation {
    /// The cases of one program or of all, newest referral first in each. Every look is audited as the operator's.
    fileprivate func lines(program: String?) async throws -> [(program: String, line: CaseLine)] {
        var found: [(program: String, line: CaseLine)] = []
        if let program, programs.newest(program) == nil {
            throw Complaint.noProgram(program)
        }
        for id in program.map({ [$0] }) ?? programs.all.map(\.id) {
            let by = By(.commandLine(), at: SystemClock.now(), program: id)
            var filter = CaseFilter()
            var hasMore = true
            while hasMore {
                let page = try await cases.list(filter, by: by)
                found += page.lines.map { (id, $0) }
                hasMore = page.hasMore
                filter.after = page.next
            }
        }
        return found
    }

    /// The case's page, and the operator as whom it was read.
    func page(_ number: FileNumber, as name: String) async throws -> (page: CasePage, by: By) {
        let (id, by) = try await located(number)
        return (try await cases.page(id, by: by, as: name), by)
    }

    /// The case with this number, in whichever program it is, and the operator as whom it is read there.
    func located(_ number: FileNumber) async throws -> (id: CaseID, by: By) {
        for program in programs.all {
            let by = By(.commandLine(), at: SystemClock.now(), program: program.id)
            if let id = try? await cases.find(number, by: by) { return (id, by) }
        }
        throw Complaint("There is no case \(number) here.", exit: .refused)
    }
}
