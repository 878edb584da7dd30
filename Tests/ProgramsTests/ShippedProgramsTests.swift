import Core
import Foundation
import Programs
import Testing

@Suite("The shipped programs")
struct ShippedProgramsTests {
    @Test("each of them loads without an error", arguments: ShippedPrograms.all.map(\.id))
    func loads(_ id: String) throws {
        let yaml = try #require(ShippedPrograms.all.first { $0.id == id }?.yaml)
        #expect(GoodDefinition.faults(yaml, id: id).map(\.description) == [])
        #expect(try program(id).id == id)
    }

    @Test("the six that are promised")
    func six() {
        #expect(
            ShippedPrograms.all.map(\.id) == [
                "edmonton-coarse", "edmonton-stop", "grande-prairie-stop", "longueuil", "template", "toronto",
            ])
    }

    @Test(
        "their French is typed as Quebec types it: no space before ? ! ;, a no-break space before a colon, curved apostrophes"
    )
    func typography() throws {
        for id in ShippedPrograms.all.map(\.id) {
            for text in frenchTexts(try program(id)) {
                #expect(!text.contains(" ?") && !text.contains(" !") && !text.contains(" ;"), "\(id): \(text)")
                #expect(!text.contains(" :") && !text.contains("'"), "\(id): \(text)")
            }
        }
    }

    @Test("wherever gate-717 is, the prosecutor decides and all three statements exist")
    func gates() throws {
        for id in ShippedPrograms.all.map(\.id) {
            let program = try program(id)
            for (stream, rules) in program.streams where rules.gate717 {
                #expect(rules.decides == .prosecutor, "\(id) \(stream)")
                #expect(program.statements.count == 3, "\(id)")
            }
        }
    }

    @Test("the acceptance of responsibility is one fixed sentence with the file's number, and no account of the act")
    func responsibility() throws {
        let texts = try ["grande-prairie-stop", "edmonton-stop", "longueuil", "toronto", "template"].map {
            try program($0).statements[.responsibility]?.text(file: "K4TN-7QXM-3")
        }
        #expect(
            Set(texts) == [
                Bilingual(
                    en: "I accept responsibility for the act that is alleged against me in file K4TN-7QXM-3.",
                    fr: "Je reconnais ma responsabilité à l’égard de l’acte qui m’est reproché dans le dossier K4TN-7QXM-3.")
            ])
    }

    @Test("where the start of the clearance note is open, the latest reading is taken")
    func clearance() throws {
        let clock = try program("grande-prairie-stop").clocks.first { $0.kind == .clearanceNote }
        #expect(clock?.length == .years(1))
        #expect(clock?.starts == .ending)
    }

    @Test("no real program claims an authorization that nobody has confirmed; the template's is made up")
    func authorizations() throws {
        let today = try #require(CivilDate("2026-03-08"))
        for (id, yaml) in ShippedPrograms.all {
            let warnings = try ProgramDefinition.read(Array(yaml.utf8), id: id).check(on: today)
            #expect(warnings.contains { $0.path.hasPrefix("authorization") } == !["template", "edmonton-coarse"].contains(id), "\(id)")
        }
    }

    private func frenchTexts(_ program: Program) -> [String] {
        var texts =
            [program.name, program.operator.name, program.jurisdiction.childProtection] + program.operator.partners
        texts += program.criteria.flatMap { [$0.question, $0.refusal] }
        texts += program.statements.values.map(\.text)
        texts += program.classDay?.segments.map(\.title) ?? []
        texts += program.fee?.methods.values.compactMap(\.sentence) ?? []
        texts += [program.labels.participant, program.labels.prosecutor, program.labels.classDay]
        return texts.map(\.fr)
    }
}

func program(_ id: String) throws -> Program {
    let yaml = try #require(ShippedPrograms.all.first { $0.id == id }?.yaml, "no shipped program \(id)")
    return try ProgramDefinition.read(Array(yaml.utf8), id: id).program
}
