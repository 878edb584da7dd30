import Cases
import Core
import Database
import Programs
import Testing

@testable import CaseDesk

@Suite struct SearchTests {
    private func found(_ house: DeskHouse, _ text: String, born: String? = nil, by: By = People.coordinator) async throws -> [String?] {
        guard case .found(let lines, _) = try await house.desk.search(text, born: born.map(day), by: by) else { return ["too many"] }
        return lines.map(\.name)
    }

    @Test(arguments: EngineKind.available)
    func namesAreFoundAsTheySoundAndAreSpelled(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            for (name, born) in [("Étienne Thibault", "1970-01-02"), ("John Smyth", "1980-03-04"), ("Nguyễn Văn An", "1990-05-06")] {
                _ = try await house.opened(.of(name, born: born))
            }
            #expect(try await found(house, "Thibeault") == ["Étienne Thibault"])
            #expect(try await found(house, "smith john") == ["John Smyth"])
            #expect(try await found(house, "nguyen") == ["Nguyễn Văn An"])
            #expect(try await found(house, "", born: "1980-03-04") == ["John Smyth"])
            #expect(try await found(house, "Thibault", born: "1980-03-04") == ["Étienne Thibault"])
            #expect(try await found(house, "Bouchard") == [])
            #expect(try await found(house, "Thibault", by: People.by(.coordinator, "edmonton-stop")) == [])
            #expect(try await house.desk.search(" ", born: nil, by: People.coordinator) == .nothingAsked)
        }
    }

    @Test(arguments: EngineKind.available)
    func aCaseIsFoundByItsNumberAndItsCard(kind: EngineKind) async throws {
        try await DeskHouse.with(kind) { house async throws in
            let card = try await house.desk.printCards(1, by: People.police, token: house.form())[0].number
            var referral = Referral.of("Jean Tremblay")
            referral.person.cardNumber = card.description
            guard case .opened(_, let number) = try await house.desk.refer(referral, by: People.police, token: house.form()) else { return }
            #expect(try await found(house, number.description) == ["Jean Tremblay"])
            #expect(try await found(house, number.compact.lowercased()) == ["Jean Tremblay"])
            #expect(try await found(house, card.description) == ["Jean Tremblay"])
            #expect(try await found(house, number.description, by: People.by(.coordinator, "longueuil")) == [])
        }
    }

    @Test func eachLineSaysWhyItWasFound() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            _ = try await house.opened(.of("John Smyth"))
            guard case .found(let lines, _) = try await house.desk.search("Jon Smith", born: nil, by: People.coordinator) else { return }
            #expect(lines.first?.reasons.contains(CaseDeskText.likeSoundsEnglish) == true)
        }
    }

    @Test func moreThanTwoHundredAreTooManyUntilABirthDateNarrows() async throws {
        try await DeskHouse.with(.sqlite) { house async throws in
            let rows = (0..<205).map { number in
                Referral.of("\(Self.given(number)) Tremblay", born: CivilDate(dayNumber: -3000 + 61 * number).description)
            }
            let outcomes = try await house.desk.referMany(rows, by: People.coordinator, token: "many")
            #expect(outcomes.filter(\.isOpened).count > 200)
            #expect(try await house.desk.search("Tremblay", born: nil, by: People.coordinator) == .tooMany)
            let opened = try #require(outcomes.indices.first { outcomes[$0].isOpened })
            let names = try await found(house, "Tremblay", born: rows[opened].person.birthDate?.description)
            #expect(names == [rows[opened].person.name])
        }
    }

    /// Names with nothing in common.
    private static func given(_ number: Int) -> String {
        let syllables = ["ba", "do", "fi", "gu", "ke", "lo", "mi", "na", "po", "ru", "sa", "te", "vi", "zo"]
        return [number % 14, number / 14 % 14, (number * 5 + 3) % 14, (number * 3 + number / 14) % 14].map { syllables[$0] }.joined()
    }
}
