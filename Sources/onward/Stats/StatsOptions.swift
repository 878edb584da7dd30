import Analysis
import ArgumentParser
import Foundation

/// What every statistic takes.
struct StatsOptions: ParsableArguments {
    @Flag(name: .long, help: "Print every figure as JSON, at full precision.")
    var json = false

    @Option(name: .long, help: "Write a drawing (SVG) into this file.")
    var plot: String?

    @Flag(name: .long, help: "Leave out rows that lack a value in a column that is asked for.")
    var dropMissing = false

    /// Reads the table, asks, and prints the answer; what is wrong is told with the file, the line and the column.
    func answer(_ file: String, _ ask: (CSVTable) throws -> Answer) async throws {
        try await reporting {
            let answer: Answer
            do {
                answer = try ask(try Self.table(file))
            } catch let refusal as AnalysisRefusal {
                throw Complaint("\(Self.name(file)): \(refusal)")
            }
            if let plot { try Self.write(answer, to: plot) }
            print(json ? answer.json.encoded : answer.text, terminator: json ? "\n" : "")
        }
    }

    /// The table in a file; `-` is standard input.
    static func table(_ file: String) throws -> CSVTable {
        let data: Data?
        if file == "-" {
            data = try FileHandle.standardInput.readToEnd() ?? Data()
        } else {
            data = FileManager.default.contents(atPath: file)
        }
        guard let data else { throw Complaint("\(file) can't be read. Name a CSV file, or - for standard input.") }
        return try CSVTable(Array(data))
    }

    static func name(_ file: String) -> String { file == "-" ? "standard input" : file }

    private static func write(_ answer: Answer, to path: String) throws {
        guard let drawing = answer.plotFile else {
            throw Complaint("There is no drawing for this. Leave --plot out.", exit: .usage)
        }
        guard FileManager.default.createFile(atPath: path, contents: Data(drawing.utf8)) else { throw Complaint("\(path) can't be written.") }
    }
}
