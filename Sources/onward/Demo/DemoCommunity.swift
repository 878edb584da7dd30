import Community
import CommunityDesk
import Core
import Programs

/// The community's part of a demonstration: days on the calendar, services and initiatives that nobody has.
enum DemoCommunity {
    /// Fills each program's calendar and lists, as its coordinator.
    static func fill(_ desk: CommunityDesk, coordinators: [String: Actor], now: Instant, seed: UInt64) async throws {
        let chance = SeededChance(seed: seed ^ 0x6465_6D6F_2063_6F6D)
        func token() -> String { Hex.encode(chance.bytes(16)) }
        let today = CivilDate(dayNumber: Int(now.milliseconds / 86_400_000))
        for (_, coordinator) in coordinators.sorted(by: { $0.key < $1.key }) {
            for event in past(today) {
                let before = now.adding(seconds: Int64(today.days(until: event.on.adding(days: -20))) * 86_400)
                try await desk.publish(event, as: nil, by: coordinator, at: before, token: token())
            }
            for event in events(today) {
                let id = try await desk.publish(event, as: nil, by: coordinator, at: now, token: token())
                if event.places != nil {
                    let volunteer = Volunteer(name: DemoNames.marked("Alex"), reach: "780-555-0141")
                    try await desk.signUp(volunteer, for: id, from: "192.0.2.240", at: now, token: token())
                }
                if event.kind == .rally { try await desk.cancel(id, true, by: coordinator, at: now, token: token()) }
            }
            for service in services(today) { try await desk.keep(service, as: nil, by: coordinator, at: now, token: token()) }
            for initiative in initiatives(today) { try await desk.keep(initiative, as: nil, by: coordinator, at: now, token: token()) }
        }
    }

    /// What took place last year, so that its report has something to tell.
    private static func past(_ today: CivilDate) -> [CommunityEvent] {
        func event(_ kind: CommunityEvent.Kind, _ month: Int, _ title: Bilingual) -> CommunityEvent? {
            CivilDate(year: today.year - 1, month: month, day: 18).map {
                CommunityEvent(
                    kind: kind, title: title, about: title, place: "12 Invented Street (made up)", on: $0,
                    starts: CivilTime(hour: 19, minute: 0) ?? .midnight, ends: CivilTime(hour: 21, minute: 0) ?? .midnight, places: nil,
                    briefing: Bilingual(en: "", fr: ""))
            }
        }
        let walk = Bilingual(en: "Evening walk through the quarter", fr: "Marche du soir dans le quartier")
        return [
            event(.patrol, 3, walk), event(.meeting, 5, Bilingual(en: "Meeting with the ward’s councillor", fr: "Rencontre avec la conseillère du quartier")),
            event(.patrol, 6, walk), event(.awareness, 9, Bilingual(en: "What harm it does", fr: "Le tort que cela fait")), event(.patrol, 10, walk),
        ].compactMap { $0 }
    }

    private static func events(_ today: CivilDate) -> [CommunityEvent] {
        func event(
            _ kind: CommunityEvent.Kind, _ days: Int, _ hours: (Int, Int), _ title: Bilingual, _ about: Bilingual, _ place: String, places: Int? = nil,
            briefing: Bilingual = Bilingual(en: "", fr: "")
        ) -> CommunityEvent {
            CommunityEvent(
                kind: kind, title: title, about: about, place: place, on: today.adding(days: days), starts: CivilTime(hour: hours.0, minute: 0) ?? .midnight,
                ends: CivilTime(hour: hours.1, minute: 30) ?? .midnight, places: places, briefing: briefing)
        }
        return [
            event(
                .patrol, 6, (19, 21), Bilingual(en: "Evening walk through the quarter", fr: "Marche du soir dans le quartier"),
                Bilingual(en: "We walk in pairs and greet whoever is out. We take no plates and no pictures.", fr: "On marche à deux et on salue qui est dehors. On ne note aucune plaque et on ne prend aucune photo."),
                "12 Invented Street (made up)", places: 12,
                briefing: Bilingual(
                    en: "Stay in pairs and under the lights. Never follow a car. In danger, call 911 and walk away.",
                    fr: "Restez à deux et sous les lampadaires. Ne suivez jamais une voiture. En cas de danger, appelez le 911 et éloignez-vous.")),
            event(
                .meeting, 13, (18, 20), Bilingual(en: "Meeting with the ward’s councillor", fr: "Rencontre avec la conseillère du quartier"),
                Bilingual(en: "Lights, houses that stand empty, and a place to go at night.", fr: "L’éclairage, les maisons vides et un endroit où aller la nuit."), "Community hall (made up)"),
            event(
                .rally, 20, (12, 13), Bilingual(en: "Rally at the square", fr: "Rassemblement sur la place"),
                Bilingual(en: "For those who can’t be there.", fr: "Pour celles qui ne peuvent pas y être."), "Market square (made up)"),
        ]
    }

    private static func services(_ today: CivilDate) -> [ServiceEntry] {
        [
            ServiceEntry(
                area: .treatment, name: DemoNames.marked("Prairie Lily House"), what: Bilingual(en: "Rooms for women, day and night", fr: "Des chambres pour femmes, jour et nuit"),
                telephone: "780-555-0150", languages: "English, Cree, français", places: 8, waitWeeks: 3, checked: today),
            ServiceEntry(
                area: .advocacy, name: DemoNames.marked("Court companions"), what: Bilingual(en: "Somebody who comes along to court", fr: "Une personne qui accompagne au tribunal"),
                telephone: "780-555-0151", languages: "English, français", places: nil, waitWeeks: 0, checked: today),
        ]
    }

    private static func initiatives(_ today: CivilDate) -> [Initiative] {
        [
            Initiative(
                area: .mobilization, title: Bilingual(en: "Lights on the avenue", fr: "Des lumières sur l’avenue"), owner: DemoNames.marked("Avenue League"),
                funding: Money(cents: 1_200_000), status: .going, since: today.adding(days: -200)),
            Initiative(
                area: .treatment, title: Bilingual(en: "Six beds for detox", fr: "Six lits de désintoxication"), owner: DemoNames.marked("Prairie Health"),
                funding: nil, status: .planned, since: today.adding(days: -30)),
        ]
    }
}
