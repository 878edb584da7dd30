import Core
import Programs
import Testing

@Suite("A file as a whole")
struct WholeFileTests {
    @Test("every fault is reported at once, in the file's order")
    func allAtOnce() {
        let yaml = GoodDefinition.yaml
            .replacing("{ en: Small Town, fr: Petite-Ville }", with: "{ en: Small Town }")
            .replacing("telephone:", with: "telefone:")
            .replacing("until: 2025-12-31", with: "until: 2025-13-31")
            .replacing("[withdrawn, dismissed, returned-to-court]", with: "[attended, withdrawn, returned-to-court]")
            .replacing("late-allowance-minutes: 10", with: "late-allowance-minutes: 10\n  late-allowance-minutes: 20")
            .replacing("labels:", with: "languages: [fr]\nlabels:")
            .replacing("version: 1\n    text: { en: A lawyer.", with: "version: one\n    text: { en: A lawyer.")
        let faults = GoodDefinition.faults(yaml)
        #expect(
            faults.map { "\($0.line) \($0.path)" } == [
                "1 name.fr", "5 operator.telefone", "16 authorization.until", "25 streams.post-charge.endings[1]",
                "67 class-day.late-allowance-minutes", "83 languages", "93 statements.rights.version",
            ])
    }

    @Test("a YAML syntax error is reported alone, where it is")
    func syntaxAlone() {
        let yaml = GoodDefinition.yaml
            .replacing("telephone:", with: "telefone:")
            .replacing("languages: [en, fr]", with: "languages: [en, fr")
        let faults = GoodDefinition.faults(yaml)
        #expect(faults.count == 1)
        #expect(faults.first?.line == 18)
        #expect(faults.first?.message.hasPrefix("not YAML: ") == true)
    }

    @Test("a repeated key inside braces is reported")
    func repeatedInBraces() {
        let faults = GoodDefinition.faults(
            GoodDefinition.yaml.replacing("{ en: Law, fr: Loi }", with: "{ en: Law, en: Laws, fr: Loi }"))
        #expect(faults.count == 1)
        #expect(faults.first?.message.contains("\"en\" stands here more than once") == true)
    }

    @Test(
        "nothing, a list and a text aren't programs", arguments: ["", "# only a comment\n", "- a\n- b\n", "program\n"])
    func notAProgram(_ yaml: String) {
        #expect(GoodDefinition.faults(yaml).count == 1)
    }

    @Test("two documents in one file are refused")
    func twoDocuments() {
        let faults = GoodDefinition.faults(GoodDefinition.yaml + "---\n" + GoodDefinition.yaml)
        #expect(faults.count == 1)
        #expect(faults.first?.message.contains("another document") == true)
    }

    @Test("a file of more than a mebibyte is refused before it is parsed")
    func tooLarge() {
        let bytes = Array(GoodDefinition.yaml.utf8) + [UInt8](repeating: 0x0A, count: 1 << 20)
        let faults = GoodDefinition.faults(bytes)
        #expect(faults.count == 1)
        #expect(faults.first?.message.contains("1 MiB") == true)
    }

    @Test("bytes that aren't UTF-8 are refused with their line and column")
    func notUTF8() throws {
        var bytes = Array(GoodDefinition.yaml.utf8)
        let start = try #require(GoodDefinition.yaml.firstRange(of: "Organisme"))
        bytes[GoodDefinition.yaml.utf8.distance(from: GoodDefinition.yaml.startIndex, to: start.lowerBound)] = 0xE9
        let faults = GoodDefinition.faults(bytes)
        #expect(faults.map { "\($0.line):\($0.column)" } == ["4:27"])
        #expect(faults.first?.message.contains("UTF-8") == true)
    }

    @Test("a control character is refused with its line")
    func control() {
        let faults = GoodDefinition.faults(GoodDefinition.yaml.replacing("the page", with: "the\u{1B}[31m page"))
        #expect(faults.count == 1)
        #expect(faults.first?.line == 38)
    }

    @Test("nesting that would exhaust a stack is refused", arguments: ["[", "{a: ", "- ", "? "])
    func nesting(_ opening: String) {
        let faults = GoodDefinition.faults("name: \n  " + String(repeating: opening, count: 100_000))
        #expect(faults.count == 1)
        let deep = GoodDefinition.faults(
            "name: \n  " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900))
        #expect(deep.contains { $0.message.contains("levels deep") })
    }

    @Test("aliases that unfold to billions are refused before anything compares them")
    func laughs() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...12 {
            yaml +=
                "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
                + "]\n"
        }
        yaml += "? *a12\n: bomb\n"
        let faults = GoodDefinition.faults(yaml)
        #expect(faults.map(\.message).first?.contains("aliases") == true)
    }

    @Test("a thousand unknown keys are reported without flooding anybody")
    func manyFaults() {
        let yaml = GoodDefinition.yaml + (0..<1000).map { "zz\($0)zz: 1\n" }.joined()
        let faults = GoodDefinition.faults(yaml)
        #expect(faults.count == 201)
        #expect(faults.last?.message == "and 800 more errors")
    }

    @Test("a file saved on Windows, with a byte order mark and carriage returns, reads the same")
    func windows() throws {
        let yaml = "\u{FEFF}" + GoodDefinition.yaml.replacing("\n", with: "\r\n")
        #expect(GoodDefinition.faults(yaml) == [])
        let faults = GoodDefinition.faults(
            yaml.replacing("telephone:", with: "telefone:").replacing("labels:", with: "languages: [fr]\r\nlabels:"))
        #expect(faults.map { "\($0.line):\($0.column) \($0.path)" } == ["5:3 operator.telefone", "82:1 languages"])
    }

    @Test("the file's name is the program's id, and has to look like one")
    func malformedName() {
        #expect(GoodDefinition.faults(GoodDefinition.yaml, id: "Small Town").map(\.path) == ["file"])
    }

    @Test("the version is the SHA-256 of the bytes, and the bytes are kept")
    func version() throws {
        let bytes = Array(GoodDefinition.yaml.utf8)
        let definition = try ProgramDefinition.read(bytes, id: GoodDefinition.id)
        #expect(definition.bytes == bytes)
        // By `sha256sum`.
        #expect(definition.program.version == "ae0f2b896cc3aa576c002285d25940d26f6dbbbd32e301e392a12b728ff14b23")
        let commented = try ProgramDefinition.read(bytes + Array("# a word more\n".utf8), id: GoodDefinition.id)
        #expect(commented.program.version != definition.program.version)
    }
}
