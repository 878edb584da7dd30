import CaseDesk
import Core
import Statistics

/// The people of one program. No two share a surname, and no two birth dates look like slips of the pen of each other, so that nobody
/// resembles another unless the plan wants it.
struct DemoPeople {
    private let chance: any Chance
    private let place: DemoPlace
    private var surnames: [String]
    private var given: [String]
    private var count = 0
    private var birthDates: [BirthDate] = []

    init(_ place: DemoPlace, chance: any Chance) {
        self.place = place
        self.chance = chance
        let isFrench = place.language == .fr
        surnames = chance.shuffled(isFrench ? DemoNames.surnamesFrench : DemoNames.surnamesEnglish)
        given = chance.shuffled(isFrench ? DemoNames.menFrench : DemoNames.menEnglish)
    }

    /// The next person, between 23 and 66 years old on `date`: of age in all of the history.
    ///
    /// - Parameter day: of the month on which the person was born, where somebody is to write the day after it by mistake.
    mutating func next(on date: CivilDate, bornOnDay day: Int? = nil) -> Person {
        let name = DemoNames.marked("\(given.popLast() ?? "Camille") \(surnames.popLast() ?? "Demo")")
        count += 1
        return Person(
            name: name, birthDate: birthDate(on: date, day), contact: contact(), policeFile: "DEMO-\(date.year)-\(1000 + count)", court: place.court,
            courtFile: "DEMO-\(date.year % 100)\(4000 + count)", charge: place.language == .fr ? "Code criminel, par. 286.1(1)" : "Criminal Code, s. 286.1(1)")
    }

    /// One that agrees in nothing with those before, nor does the day after it where that will be written too.
    private mutating func birthDate(on date: CivilDate, _ day: Int?) -> CivilDate {
        while true {
            let drawn = date.adding(days: -365 * chance.between(23...65) - chance.between(20...360))
            guard let born = CivilDate(year: drawn.year, month: drawn.month, day: day ?? drawn.day) else { continue }
            let days = day.map { [$0, $0 + 1] } ?? [born.day]
            let written = days.compactMap { BirthDate(year: born.year, month: born.month, day: $0) }
            if written.contains(where: { new in birthDates.contains { BirthDateAgreement($0, new) != .different } }) { continue }
            birthDates += written
            return born
        }
    }

    /// The address of whoever came last.
    var address: SafeContact { SafeContact(method: .email, value: "participant\(count)@example.org") }

    private func contact() -> SafeContact {
        let number = "\(place.area)-555-01\(chance.between(10...99))"
        let windows = place.language == .fr ? ["", "en soirée seulement", "entre midi et 13 h"] : ["", "evenings only", "noon to 1 p.m."]
        let window = chance.pick(windows, else: "")
        return switch chance.below(10) {
        case 0...4: SafeContact(method: .telephone, value: number, voicemailAllowed: chance.odds(40), window: window)
        case 5: SafeContact(method: .text, value: number, window: window)
        case 6, 7: address
        case 8: SafeContact(method: .counsel, value: place.language == .fr ? "par l’avocat" : "through counsel")
        default: SafeContact(method: .none)
        }
    }
}
