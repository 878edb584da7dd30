import Core
import Programs
import Testing

@testable import Cases

@Suite struct PresenceTests {
    private let saturday = day("2026-04-18")
    private let item = AgendaItem(segment: "laws", starts: time("09:00"), ends: time("10:00"))
    private let later = AgendaItem(segment: "survivor", starts: time("13:00"), ends: time("14:00"))

    private func entry(_ kind: DoorEntry.Kind, _ at: String, _ number: Int = 1, segment: String? = nil, undone: DoorEntryID? = nil) -> DoorEntry {
        DoorEntry(id: id(number), kind: kind, at: time(at), segment: segment, undone: undone)
    }

    private func id(_ number: Int) -> DoorEntryID { DoorEntryID(String(repeating: String(number), count: 32))! }

    @Test func whoComesWithinTheAllowanceAndStaysWasThere() {
        #expect(Presence([entry(.identity, "09:10")]).attended(item, lateAllowance: 10))
        #expect(!Presence([entry(.identity, "09:11")]).attended(item, lateAllowance: 10))
        #expect(!Presence([entry(.identity, "09:01")]).attended(item, lateAllowance: 0))
    }

    @Test func whoLeavesBeforeTheEndMissedThatPartOnly() {
        let presence = Presence([entry(.identity, "08:50", 1), entry(.left, "09:59", 2), entry(.arrived, "12:55", 3)])
        #expect(!presence.attended(item, lateAllowance: 10))
        #expect(presence.attended(later, lateAllowance: 10))
        #expect(presence.isIn)
    }

    @Test func lunchOutsideBetweenTwoPartsCostsNothing() {
        let presence = Presence([entry(.identity, "08:50", 1), entry(.left, "12:00", 2), entry(.arrived, "13:00", 3)])
        #expect(presence.attended(item, lateAllowance: 0) && presence.attended(later, lateAllowance: 0))
    }

    @Test func whatSomebodySawCountsAboveTheTimes() {
        let asleep = Presence([entry(.identity, "08:50", 1), entry(.missed, "09:30", 2, segment: "laws")])
        #expect(!asleep.attended(item, lateAllowance: 10) && asleep.attended(later, lateAllowance: 10))
        let woken = Presence([entry(.missed, "09:30", 1, segment: "laws"), entry(.present, "09:40", 2, segment: "laws")])
        #expect(woken.attended(item, lateAllowance: 10))
    }

    @Test func whatIsTakenBackNeverHappened() {
        let presence = Presence([entry(.identity, "08:50", 1), entry(.removed, "09:05", 2), entry(.undo, "09:06", 3, undone: id(2))])
        #expect(!presence.isRemoved && presence.attended(item, lateAllowance: 0))
    }

    @Test func whatWasSeenFirstCountsFirstHoweverLateItComes() {
        // The second tablet was offline from 12:00 on and sends after the first.
        let presence = Presence([entry(.identity, "08:50", 1), entry(.arrived, "13:00", 3), entry(.left, "12:00", 2)])
        #expect(presence.isIn && presence.attended(later, lateAllowance: 0))
        let sameMinute = Presence([entry(.identity, "08:50", 1), entry(.left, "08:50", 2)])
        #expect(!sameMinute.isIn)
    }

    @Test func ofAPartThatIsNotOverNobodyKnows() {
        let plan = ClassDay(date: saturday, language: .en, hasInterpreters: false, capacity: 1, agenda: [item, later])
        let rules = Program.postCharge.classDay!
        let presence = Presence([entry(.identity, "08:50", 1), entry(.present, "13:10", 2, segment: "survivor")])
        func attended(_ at: String, on date: CivilDate) -> Set<String> {
            presence.attended(on: plan, by: DayTime(date, time(at)), under: rules)
        }
        #expect(attended("09:59", on: saturday) == [] && attended("10:00", on: saturday) == ["laws"] && attended("14:00", on: saturday) == ["laws", "survivor"])
        #expect(attended("00:10", on: saturday.adding(days: 1)) == ["laws", "survivor"])
    }

    @Test func whoIsSentAwayMissesWhatFollows() {
        let presence = Presence([entry(.identity, "08:50", 1), entry(.removed, "12:30", 2)])
        #expect(presence.isRemoved && presence.attended(item, lateAllowance: 0) && !presence.attended(later, lateAllowance: 0))
    }
}
