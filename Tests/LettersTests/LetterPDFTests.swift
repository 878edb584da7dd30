import Core
import Foundation
import Letters
import Testing

@Suite struct LetterPDFTests {
    private func letter(_ language: Language, rows: Int = 3) -> Letter {
        Letter(
            language: language, title: language == .en ? "What was done" : "Ce qui a été fait : l’œuvre",
            letterhead: Letter.Letterhead(name: "Pace", lines: ["Sex Trade Offender Program (STOP), Grande Prairie", "780-539-6692"]),
            reference: "K4TN-7QXM-C", date: CivilDate("2026-03-21")!, recipient: ["Jean-François Étienne-Lefœuvre Χρυσόστομος Достоевский"],
            blocks: [
                .heading("« Préambule »"), .paragraph(String(repeating: "A sentence of ordinary length that fills the line. ", count: 12)),
                .list(["one", "two"]), .facts([Letter.Fact("Class day", "April 11, 2026")]),
                .table(Letter.Table(header: ["What", "How"], rows: (0..<rows).map { ["Row \($0)", "Done on April 11, 2026."] }, widths: [30, 70])),
                .signatures(["Jean Tremblay"]), .note("911 or 9-8-8"),
                .code(Letter.Code(text: "ABCD EFGH", address: "https://example.org/verify/ABCDEFGH", sentence: "Ask here.")),
            ])
    }

    private func run(_ arguments: [String], on pdf: [UInt8]) throws -> String {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("letter-\(UUID().uuidString).pdf")
        try Data(pdf).write(to: path)
        defer { try? FileManager.default.removeItem(at: path) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = arguments + [path.path] + (arguments.first == "pdftotext" ? ["-"] : [])
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    @Test(arguments: Language.allCases)
    func theSameLetterGivesTheSameBytes(language: Language) throws {
        #expect(try letter(language).pdf() == letter(language).pdf())
        #expect(try letter(.en).pdf() != letter(.fr).pdf())
    }

    @Test func aTableGoesOnOverPagesWithItsHeaderOnEach() throws {
        let pdf = try letter(.fr, rows: 60).pdf()
        let info = try run(["pdfinfo"], on: pdf)
        #expect(info.contains("Pages:           3") && info.contains("Tagged:          yes"))
        let pages = try run(["pdftotext", "-layout"], on: pdf).split(separator: "\u{C}")
        #expect(pages.count == 3)
        for (index, page) in pages.enumerated() {
            #expect(page.contains("What") && page.contains("K4TN-7QXM-C") && page.contains("Page \(index + 1) sur 3"))
        }
        let text = pages.joined()
        #expect((0..<60).allSatisfy { text.contains("Row \($0) ") })
        #expect(text.contains("Lefœuvre Χρυσόστομος Достоевский") && text.contains("« Préambule »"))
        let structure = try run(["pdfinfo", "-struct"], on: pdf)
        #expect(structure.contains("H1 (block)") && structure.contains("Table (block)") && structure.contains("/Scope /Column") && structure.contains("Figure"))
    }

    @Test func manyLettersAreOneFileInWhichEachIsASectionInItsLanguage() throws {
        let bundle = try #require(LetterBundle([letter(.fr), letter(.en, rows: 60), letter(.fr)], title: "To print", language: .en))
        let pdf = try bundle.pdf()
        #expect(try pdf == bundle.pdf())
        let info = try run(["pdfinfo"], on: pdf)
        let pages = try run(["pdftotext", "-layout"], on: pdf).split(separator: "\u{C}")
        #expect(info.contains("Tagged:          yes") && info.contains("To print"))
        #expect(pages.first?.contains("Page 1 sur") == true && pages.contains { $0.contains("Page 3 of 3") } && pages.last?.contains(" sur ") == true)
        let structure = try run(["pdfinfo", "-struct"], on: pdf)
        #expect(structure.ranges(of: "Sect").count == pages.count && structure.contains("H1 (block)") && structure.contains("/Scope /Column"))
        let bytes = String(decoding: pdf, as: UTF8.self)
        #expect(bytes.contains("/Duplex /Simplex") && bytes.contains("/Lang (fr-CA)") && bytes.contains("/Lang (en-CA)"))
        #expect(LetterBundle([], title: "To print", language: .en) == nil)
    }

    @Test func itsLanguageAndTitleAreSetWhereReadersLook() throws {
        let bytes = String(decoding: try letter(.fr).pdf(), as: UTF8.self)
        #expect(bytes.contains("<dc:language><rdf:Bag><rdf:li>fr-CA</rdf:li>") && bytes.contains("Ce qui a été fait : l’œuvre</rdf:li>"))
        let info = try run(["pdfinfo"], on: try letter(.fr).pdf())
        #expect(info.contains("Title:           Ce qui a été fait : l’œuvre") && info.contains("Metadata Stream: yes"))
    }

    @Test func aLetterNeverEndsBeforeItsTextDoes() throws {
        // As long as a program may write one: 4,000 characters, in one paragraph.
        let long = (0..<500).map { "Wort\($0 % 100)" }.joined(separator: " ")
        var blocks = letter(.en).blocks
        blocks += [.paragraph(long), .paragraph("The end.")]
        let whole = Letter(
            language: .en, title: "Long", letterhead: letter(.en).letterhead, reference: "K4TN-7QXM-C", date: CivilDate("2026-03-21")!, recipient: [],
            blocks: blocks)
        let text = try run(["pdftotext"], on: try whole.pdf())
        #expect(text.contains("The end.") && text.ranges(of: "Wort99").count == 5)
    }

    /// Five hundred letters in one go, for measuring by hand: `ONWARD_LONG=1 swift test --filter fiveHundred` says how long it took.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["ONWARD_LONG"] == "1"))
    func fiveHundredLettersInTwoTasks() async throws {
        let drawn = try await withThrowingTaskGroup(of: Int.self) { group in
            for half in 0..<2 {
                group.addTask { try (0..<250).reduce(0) { sum, index in sum + (try letter(half == 0 ? .en : .fr, rows: 8 + index % 8).pdf().isEmpty ? 0 : 1) } }
            }
            return try await group.reduce(0, +)
        }
        #expect(drawn == 500)
    }
}
