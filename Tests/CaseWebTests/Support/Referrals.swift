import CaseDesk
import Cases
import Core
import Programs

extension Referral {
    /// A referral as police give it.
    static func of(
        _ name: String, born: String? = "1988-04-11", stream: Programs.Stream = .postCharge, card: String? = nil, court: String? = nil
    ) -> Referral {
        let person = Person(
            name: name, birthDate: born.flatMap { CivilDate($0) }, contact: SafeContact(method: .telephone, value: "780-555-0101"),
            cardNumber: card, policeFile: stream == .volunteer ? nil : "GP-26-1")
        return Referral(
            stream: stream, happened: .init(CivilDate("2026-03-03")!), person: person,
            offence: stream == .postCharge || stream == .preCharge ? CivilDate("2026-02-20") : nil,
            minorSought: stream == .postCharge ? false : nil, orderEnds: stream == .probation ? CivilDate("2026-12-01") : nil,
            nextAppearance: court.flatMap { CivilDate($0) })
    }
}

extension WebHouse {
    /// Refers and answers the number; nil when it is held.
    @discardableResult
    func refer(_ referral: Referral, as somebody: Somebody = .police, token: String = "t") async throws -> FileNumber? {
        let token = token + referral.person.name + (referral.person.birthDate?.description ?? "")
        guard case .opened(_, let number) = try await desk.refer(referral, by: somebody.by, token: token) else { return nil }
        return number
    }
}
