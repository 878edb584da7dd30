import Core
import Testing

@testable import Programs

@Suite struct LetterWordingTests {
    private static let shipped = ShippedPrograms.all.first { $0.id == "grande-prairie-stop" }!.yaml

    private func read(_ letters: String) throws -> ProgramDefinition {
        try ProgramDefinition.read(Array((Self.shipped + letters).utf8), id: "grande-prairie-stop")
    }

    /// The faults' paths and messages, and whether each names a line of what was added.
    private func faults(_ letters: String) -> [String] {
        let lines = Self.shipped.split(separator: "\n", omittingEmptySubsequences: false).count
        do {
            _ = try read(letters)
            return []
        } catch let invalid as InvalidProgram {
            #expect(invalid.diagnostics.allSatisfy { $0.line >= lines && $0.column > 1 })
            return invalid.diagnostics.map { "\($0.path): \($0.message)" }
        } catch {
            return ["\(error)"]
        }
    }

    @Test func everyLetterHasEveryTextInBothLanguages() throws {
        let house = try LetterWordings.house.get()
        for kind in LetterKind.allCases {
            for part in kind.parts {
                for language in Language.allCases { #expect(house[kind].text(part.id, language) != "", "\(kind) \(part.id) \(language)") }
            }
        }
    }

    @Test func aProgramSaysATextInItsOwnWords() throws {
        let letters = "letters:\n  receipt:\n    settled:\n      en: All paid.\n      fr: Tout est payé.\n"
        let program = try read(letters).program
        #expect(program.letters[.receipt].text("settled", .fr) == "Tout est payé.")
        #expect(program.letters[.receipt].text("opening", .en, [.agency: .plain("Pace"), .amount: .money(Money(cents: 75000)), .paidOn: .date(CivilDate("2026-03-21")!)]) == "Pace received $750.00 on March 21, 2026. Thank you.")
        let house = try LetterWordings.house.get()
        #expect(program.letters[.receipt].version != house[.receipt].version)
        #expect(program.letters[.offer].version == house[.offer].version)
    }

    @Test func whatNamesNothingIsRefusedWithLineAndColumn() {
        let faults = faults("letters:\n  receipt:\n    opening:\n      en: \"{agency} got {amonut} on {paid-on}.\"\n      fr: \"{agency} a reçu {amount} le {paid-on}.\"\n")
        #expect(faults.count == 2)
        #expect(faults.contains { $0.hasPrefix("letters.receipt.opening.en: \"amonut\" in braces names nothing here") })
        #expect(faults.contains("letters.receipt.opening.en: {amount} is missing; the letter needs it"))
    }

    @Test(arguments: LetterKind.allCases)
    func whatTheLawRequiresCantBeChanged(kind: LetterKind) {
        for part in kind.parts where part.isLocked {
            let faults = faults("letters:\n  \(kind.rawValue):\n    \(part.id):\n      en: Something else.\n      fr: Autre chose.\n")
            #expect(faults == ["letters.\(kind.rawValue).\(part.id): the law requires this text as it stands; expected no other"])
        }
    }

    @Test func aMissingLanguageIsRefused() {
        #expect(faults("letters:\n  receipt:\n    settled:\n      en: All paid.\n") == ["letters.receipt.settled.fr: missing; expected the French text (missing translation)"])
    }

    @Test func whatIsFilledInIsNeverReadForBraces() throws {
        let house = try LetterWordings.house.get()
        let text = house[.returnToCourt].text("reason", .en, [.name: .plain("Jean"), .reason: .plain("{name} {")])
        #expect(text == "The reason that we may pass on: {name} {")
    }

    @Test func aTextThatIsMissingInTheHousesFileIsFound() {
        let broken = ShippedLetters.house.replacing("  settled:\n    en: \"After this payment, nothing more is owed.\"\n    fr: \"Après ce paiement, il ne reste rien à payer.\"\n", with: "")
        #expect(throws: InvalidProgram.self) { try LetterWordings.read(Array(broken.utf8)) }
    }
}
