import Core
import Testing

@testable import Community

@Suite struct CommunityRulesTests {
    private static let today = CivilDate("2026-11-28")!

    private func event(days: Int = 7, places: Int? = 2, briefing: Bilingual = Bilingual(en: "In pairs.", fr: "À deux.")) -> CommunityEvent {
        CommunityEvent(
            kind: .patrol, title: Bilingual(en: "Walk", fr: "Marche"), about: Bilingual(en: "We walk.", fr: "On marche."), place: "118 Avenue",
            on: Self.today.adding(days: days), starts: CivilTime(hour: 19, minute: 0)!, ends: CivilTime(hour: 21, minute: 0)!, places: places,
            briefing: briefing)
    }

    @Test func whoeverAsksForVolunteersTellsThemHowToStaySafe() {
        #expect(event().refusalOfPublishing(today: Self.today) == nil)
        #expect(event(days: 0).refusalOfPublishing(today: Self.today) == nil)
        #expect(event(days: -1).refusalOfPublishing(today: Self.today)?.code == "event-past")
        #expect(event(briefing: Bilingual(en: "In pairs.", fr: "")).refusalOfPublishing(today: Self.today)?.code == "event-briefing")
        #expect(event(places: nil, briefing: Bilingual(en: "", fr: "")).refusalOfPublishing(today: Self.today) == nil)
    }

    @Test func aPlaceIsTakenWhileThereIsOneAndTheDayIsAhead() {
        func code(_ event: CommunityEvent, taken: Int = 0, cancelled: Bool = false) -> String? {
            ListedEvent(event: event, isCancelled: cancelled, taken: taken).refusalOfSigningUp(today: Self.today)?.code
        }
        #expect(code(event(), taken: 1) == nil)
        #expect(code(event(), taken: 2) == "event-full")
        #expect(code(event(), cancelled: true) == "event-cancelled")
        #expect(code(event(days: -1)) == "event-past")
        #expect(code(event(places: nil)) == "event-needs-nobody")
    }

    @Test func aServiceIsAskedAgainAfterAQuarter() {
        let service = ServiceEntry(
            area: .treatment, name: "Lily House", what: Bilingual(en: "Rooms", fr: "Chambres"), telephone: "780-555-0100", languages: "English, Cree",
            places: 8, waitWeeks: 3, checked: Self.today)
        #expect(!service.isStale(on: Self.today.adding(days: ServiceEntry.goodForDays)))
        #expect(service.isStale(on: Self.today.adding(days: ServiceEntry.goodForDays + 1)))
    }
}
