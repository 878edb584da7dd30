import CaseDesk
import Cases
import Core
import HTTPTypes
import HummingbirdTesting
import Programs
import Testing

@Suite struct ClassDayPageTests {
    private let coordinator = Somebody.coordinator.by

    /// Volunteers may be seated as soon as they are let in.
    private func volunteer(_ house: WebHouse, _ name: String) async throws -> FileNumber {
        let number = try #require(try await house.refer(.of(name, born: nil, stream: .volunteer), as: .coordinator))
        let id = try await house.desk.find(number, by: coordinator)
        let page = try await house.desk.page(id, by: coordinator)
        let today = Happened(page.today)
        let answers = page.program.criteria.filter { $0.streams.contains(.volunteer) }.map {
            Proposal(.answer(Act.CriterionAnswer(criterion: $0.id, answer: $0.eligibleAnswer, source: .person)), happened: today)
        }
        let age = Proposal(.establishAge(Act.AgeFinding(adult: true, by: .ownWord)), happened: today)
        let decision = Proposal(.decide(Act.Decision(eligible: true)), happened: today, texts: [.reason: "suited"])
        try await house.desk.perform([age] + answers + [decision], in: id, expecting: nil, by: coordinator, token: "decided" + name)
        return number
    }

    private let plan: KeyValuePairs<String, String> = [
        "on-day": "4", "on-month": "3", "on-year": "2026", "language": "en", "capacity": "1", "venue": "Hall B", "vice-laws-from": "9:00",
        "vice-laws-to": "10:00", "impact-of-buying-from": "10:00", "impact-of-buying-to": "11:00", "impact-of-buying-presenter": "Rose",
        "impact-of-buying-pay": "150",
    ]

    /// A day on which the one part is over when it is entered, at nine o'clock.
    private let today: KeyValuePairs<String, String> = [
        "on-day": "3", "on-month": "3", "on-year": "2026", "language": "en", "capacity": "2", "vice-laws-from": "7:00", "vice-laws-to": "8:00",
        "impact-of-buying-from": "8:30", "impact-of-buying-to": "9:30",
    ]

    private func planned(_ browser: Browser, _ fields: KeyValuePairs<String, String>? = nil) async throws -> String {
        let answer = try await browser.submit("/class-days/new", fields ?? plan)
        #expect(answer.status == .seeOther)
        return answer.location
    }

    private func id(_ house: WebHouse, _ number: FileNumber) async throws -> String { try await house.desk.find(number, by: coordinator).text }

    @Test func aDayIsPlannedFilledAndWaitedFor() async throws {
        try await withHouse { house, browser in
            let coordinator = browser.as(.coordinator)
            let (one, two) = (try await volunteer(house, "Ada Demo"), try await volunteer(house, "Bo Demo"))
            let day = try await planned(coordinator)
            let page = try await coordinator.get(day)
            #expect(page.text.contains("Hall B") && page.text.contains("Rose") && page.text.contains("$150.00"))
            #expect(page.text.contains("Ada Demo") && page.text.contains("0 of 1 seats taken"))
            #expect(try await coordinator.submit(day, ["do": "seat", "case": id(house, one)], to: day + "/seats").location == day)
            let full = try await coordinator.submit(day, ["do": "seat", "case": id(house, two)], to: day + "/seats")
            #expect(full.status == .conflict && full.text.contains("Every seat of this class day is taken."))
            #expect(try await coordinator.submit(day, ["do": "wait", "case": id(house, two)], to: day + "/seats").location == day)
            let seat = "/cases/\(one)/seat"
            let missing = try await coordinator.submit(seat, ["do": "release", "day": String(day.dropFirst("/class-days/".count))])
            #expect(missing.status == .unprocessableContent)
            let given = try await coordinator.submit(
                seat, ["do": "release", "day": String(day.dropFirst("/class-days/".count)), "why": "own-request"])
            #expect(given.status == .seeOther)
            let after = try await browser.as(.coordinator, "fr").get("/cases/\(two)")
            #expect(after.text.contains("Place réservée"))
        }
    }

    @Test func aPlanWithFaultsKeepsWhatWasTyped() async throws {
        try await withHouse { _, browser in
            let coordinator = browser.as(.coordinator)
            let wrong = try await coordinator.submit(
                "/class-days/new", ["on-day": "31", "on-month": "2", "on-year": "2026", "language": "en", "capacity": "many", "venue": hostile])
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("value=\"many\"") && !wrong.text.contains(hostile))
            let backwards = try await coordinator.submit(
                "/class-days/new",
                ["on-day": "4", "on-month": "4", "on-year": "2026", "language": "en", "capacity": "9", "vice-laws-from": "10:00", "vice-laws-to": "9:00"])
            #expect(backwards.status == .conflict && backwards.text.contains("ends before it begins"))
        }
    }

    @Test func presenceIsEnteredByKeyboardSeatBySeat() async throws {
        try await withHouse { house, browser in
            let coordinator = browser.as(.coordinator)
            let (one, two) = (try await volunteer(house, "Ada Demo"), try await volunteer(house, "Bo Demo"))
            let day = try await planned(coordinator, today)
            #expect(try await coordinator.submit(day, ["do": "seat", "case": id(house, one)], to: day + "/seats").location == day)
            #expect(try await coordinator.submit(day, ["do": "seat", "case": id(house, two)], to: day + "/seats").location == day)
            let entry = day + "/entry"
            let (first, second) = ("1-" + (try await id(house, one)), "2-" + (try await id(house, two)))
            let form = try await coordinator.get(entry)
            #expect(form.text.contains("value=\"\(first)\"") && form.text.contains("that end later today"))
            let swapped = try await coordinator.submit(entry, ["seat": "1-" + (try await id(house, two)), "seat-1-outcome": "unacceptable", "seat-1-reason": "no"])
            #expect(swapped.status == .unprocessableContent && swapped.text.contains("isn’t this person’s any more"))
            let early = try await coordinator.submit(entry, ["seat": first, "seat-1-part": "impact-of-buying", "seat-1-identity": "yes"])
            #expect(early.status == .unprocessableContent && early.text.contains("Enter it once it is over"))
            let partly = try await coordinator.submit(
                entry, ["seat": first, "seat-1-part": "vice-laws", "seat-1-identity": "yes", "seat": second, "seat-2-outcome": "unacceptable", "seat-2-reason": "no word"])
            #expect(partly.status == .unprocessableContent && partly.text.contains("Not every part was attended."))
            // The other seat is entered all the same, and asked for no more.
            #expect(!partly.text.contains("seat-2-reason") && partly.text.contains("seat-1-part"))
            let rest = try await coordinator.submit(
                entry, ["seat": first, "seat-1-part": "vice-laws", "seat-1-identity": "yes", "seat-1-outcome": "left-early", "seat-1-reason": "felt ill"])
            #expect(rest.location == day)
            #expect(try await coordinator.get(day).text.contains("Held"))
            let page = try await coordinator.get("/cases/\(one)")
            #expect(page.text.contains("The class day isn’t complete: left early") && page.text.contains("felt ill"))
        }
    }

    /// The whole programme was attended, and then the person was sent away: the day counts, and the incident is on record with its reason.
    @Test func whoIsSentAwayAfterTheLastPartIsRecordedSo() async throws {
        try await withHouse { house, browser in
            let coordinator = browser.as(.coordinator)
            let one = try await volunteer(house, "Ada Demo")
            let program = try await house.desk.page(try await house.desk.find(one, by: self.coordinator), by: self.coordinator).program
            let required = try #require(program.classDay?.segments.filter(\.required).map(\.id))
            // Every required part before nine o'clock, when it is entered.
            let agenda = required.enumerated().map { place, id in
                AgendaItem(segment: id, starts: CivilTime("05:\(String(10 + place))")!, ends: CivilTime("05:\(String(11 + place))")!)
            }
            let plan = ClassDay(date: CivilDate("2026-03-03")!, language: .en, hasInterpreters: false, capacity: 3, agenda: agenda)
            let id = try await house.desk.planClassDay(plan, words: ClassDayWords(), by: self.coordinator, token: "whole-day")
            let day = "/class-days/\(id.text)"
            _ = try await coordinator.submit(day, ["do": "seat", "case": self.id(house, one)], to: day + "/seats")
            let seat = "1-" + (try await self.id(house, one))
            let page = try await coordinator.get(day + "/entry")
            let parts = required.map { "&seat-1-part=" + $0 }.joined()
            let body = try Browser.tokens(page) + "&seat=\(seat)&seat-1-identity=yes" + parts
            let wrong = try await coordinator.post(day + "/entry", body + "&seat-1-outcome=left-early&seat-1-reason=x")
            #expect(wrong.status == .unprocessableContent && wrong.text.contains("Every part was attended"))
            let unsaid = try await coordinator.post(day + "/entry", body + "&seat-1-outcome=removed")
            #expect(unsaid.status == .unprocessableContent && unsaid.text.contains("seat-1-reason-error"))
            let done = try await coordinator.post(day + "/entry", body + "&seat-1-outcome=removed&seat-1-reason=shouted+in+the+questions")
            #expect(done.location == day)
            let shown = try await coordinator.get("/cases/\(one)")
            #expect(shown.text.contains("shouted in the questions") && shown.text.contains("Attended"))
            let state = try await house.desk.page(try await house.desk.find(one, by: self.coordinator), by: self.coordinator)
            #expect(state.stage == .attended)
        }
    }

    @Test func aPresenterMayCancelWithoutSayingWhy() async throws {
        try await withHouse { house, browser in
            let coordinator = browser.as(.coordinator)
            let one = try await volunteer(house, "Ada Demo")
            let fields: KeyValuePairs<String, String> = [
                "on-day": "4", "on-month": "3", "on-year": "2026", "language": "en", "capacity": "2", "version": "1", "impact-of-buying-from": "10:00",
                "impact-of-buying-to": "11:00", "impact-of-buying-presenter": "Rose", "impact-of-buying-warning": "Speaks of violence",
            ]
            let day = try await planned(coordinator, fields)
            _ = try await coordinator.submit(day, ["do": "seat", "case": id(house, one)], to: day + "/seats")
            let before = try await coordinator.get(day)
            #expect(before.text.contains("Speaks of violence") && !before.text.contains("has cancelled"))
            #expect(try await coordinator.get("/today").text.contains("has cancelled") == false)
            let form = try await coordinator.get(day + "/plan")
            let told = try await coordinator.post(day + "/plan", try Browser.tokens(form) + Browser.encoded(fields) + "&impact-of-buying-out=yes")
            #expect(told.location == day)
            let after = try await coordinator.get(day)
            #expect(after.text.contains("The presenter of this part has cancelled.") && after.text.contains("Speaks of violence"))
            let title = try #require(
                try await house.desk.page(try await house.desk.find(one, by: self.coordinator), by: self.coordinator).program.classDay?.segments
                    .first { $0.id == "impact-of-buying" }?.title)
            #expect(try await coordinator.get("/today").text.contains("has cancelled"))
            let french = try await browser.as(.coordinator, "fr").get("/today").text
            #expect(french.contains("annulé") && french.contains(title.fr.replacing("'", with: "&#39;")))
            // Saved again without the tick, she comes after all.
            let again = try await coordinator.get(day + "/plan")
            let back = Browser.encoded(fields).replacing("version=1", with: "version=2")
            let returned = try await coordinator.post(day + "/plan", try Browser.tokens(again) + back)
            #expect(returned.location == day)
            #expect(try await coordinator.get(day).text.contains("has cancelled") == false)
        }
    }

    /// Whoever presents types whom she must not meet herself. No page of the coordinator's has her names, whom they mean, or why a day isn't possible.
    @Test func whomAPresenterMustNotMeetNobodyIsTold() async throws {
        try await withHouse { house, browser in
            let coordinator = browser.as(.coordinator)
            let (one, two) = (try await volunteer(house, "Ada Wexford"), try await volunteer(house, "Bo Demo"))
            let day = try await planned(coordinator)
            let made = try await coordinator.submit(day + "/presenters", ["do": "add", "name": "Rose"])
            let code = try #require(made.text.firstMatch(of: /\b[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}\b/)).output
            #expect(made.text.contains("/agenda") && !made.text.contains("Rose"))

            let now = self.coordinator.now
            guard case .open(let hers) = try await house.desk.openPresenterPage(code: String(code), from: "203.0.113.9", at: now) else {
                Issue.record("the code opens nothing")
                return
            }
            _ = try await house.desk.avoid(["Zenobia Wexford", "Wexford"], hers, at: now, token: "typed")

            let who = try #require(try await coordinator.get(day + "/presenters").text.firstMatch(of: /name="who" value="([0-9a-f]{32})"/)).output.1
            #expect(try await coordinator.submit(day + "/presenters", ["do": "place", "who": String(who)]).location == day + "/presenters")
            let refused = try await coordinator.submit(day, ["do": "seat", "case": id(house, one)], to: day + "/seats")
            #expect(refused.status == .conflict && refused.text.contains("This day isn’t possible. Choose another."))
            #expect(try await coordinator.submit(day, ["do": "seat", "case": id(house, two)], to: day + "/seats").location == day)
            for path in [day + "/presenters", day, "/cases/\(one)/seat"] {
                #expect(try await !coordinator.get(path).text.contains("Zenobia"), "\(path)")
            }
            #expect(try await browser.as(.prosecutor).get(day + "/presenters").status == .forbidden)
        }
    }

    /// Elsewhere than in the provinces that are known, a holiday looks like any other day, and the form says so.
    @Test(arguments: [("CA-BC", true), ("CA-AB", false)])
    func whereHolidaysArentKnownThePlanSaysSo(code: String, isTold: Bool) async throws {
        try await withHouse({ $0.replacing("code: CA-AB", with: "code: \(code)") }) { _, browser in
            let english = try await browser.as(.coordinator).get("/class-days/new")
            #expect(english.text.contains("statutory holidays of this province aren’t known") == isTold)
            let french = try await browser.as(.coordinator, "fr").get("/class-days/new")
            #expect(french.text.contains("jours fériés de cette province") == isTold)
        }
    }

    @Test func theDoorsPageHoldsNothingAndItsListIsForTheCoordinator() async throws {
        try await withHouse { house, browser in
            let coordinator = browser.as(.coordinator)
            let one = try await volunteer(house, "Ada Demo")
            let day = try await planned(coordinator, today)
            _ = try await coordinator.submit(day, ["do": "seat", "case": id(house, one)], to: day + "/seats")
            let empty = try await browser.get(day + "/door")
            #expect(empty.status == .ok && !empty.text.contains("Ada") && !empty.text.contains("AD"))
            #expect(try await browser.get(day + "/door/list").status == .seeOther)
            #expect(try await browser.as(.prosecutor).get(day + "/door/list").status == .forbidden)
            let list = try await coordinator.get(day + "/door/list")
            #expect(list.text.contains("\"initials\":\"AD\"") && !list.text.contains("Ada"))
            let bad = try await coordinator.post(day + "/door/list", try Browser.tokens(try await coordinator.get(day + "/entry")) + "&entries=%5B1%5D")
            #expect(bad.status == .badRequest)
        }
    }

    @Test func whoeverCallsADayOffIsToldWhereEveryoneWent() async throws {
        try await withHouse { house, browser in
            let coordinator = browser.as(.coordinator)
            let (one, two) = (try await volunteer(house, "Ada Demo"), try await volunteer(house, "Bo Demo"))
            let day = try await planned(coordinator)
            _ = try await coordinator.submit(day, ["do": "seat", "case": id(house, one)], to: day + "/seats")
            _ = try await coordinator.submit(day, ["do": "wait", "case": id(house, two)], to: day + "/seats")
            let told = try await coordinator.submit(day + "/cancel", ["why": "weather"])
            #expect(told.status == .ok && told.text.contains("Who has no seat") && told.text.contains("Ada Demo"))
            #expect(told.text.contains("waits no more") && told.text.contains("Bo Demo"))
        }
    }

    @Test func whoIsKeptApartIsNamedByFileAlone() async throws {
        try await withHouse { house, browser in
            let coordinator = browser.as(.coordinator)
            let (one, two) = (try await volunteer(house, "Ada Demo"), try await volunteer(house, "Bo Demo"))
            let seat = "/cases/\(one)/seat"
            let itself = try await coordinator.submit(seat, ["number": one.description, "kind": "relatives"], to: "/cases/\(one)/apart")
            #expect(itself.status == .unprocessableContent && itself.text.contains("no such file"))
            let saved = try await coordinator.submit(seat, ["number": two.description, "kind": "co-accused"], to: "/cases/\(one)/apart")
            #expect(saved.location == seat)
            let page = try await coordinator.get(seat)
            #expect(page.text.contains(two.description) && !page.text.contains("Bo Demo"))
        }
    }
}
