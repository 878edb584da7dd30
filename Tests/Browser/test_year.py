"""A year of a program, lived in minutes: the demonstration's clock stands still and is moved from day to day. Seats, a waiting list, snow, the
door, a part made up, therapy, fees of each kind, letters, court, withdrawal, and the note that police take off; in both languages."""

import datetime
import unittest

from days import BEGIN, GP, LONGUEUIL, NAMES, TEMPLATE, Days

SAID = {
    "en": {"waits": "waiting list", "saved": "Everything is saved.", "stands": "This letter stands.", "settled": "The fee is settled.",
           "cheque": "We can’t take a cheque.", "full": "Complied fully", "certificate": "Certificate", "withdrawn": "withdrawn",
           "note": "a police record check may say", "gone": "the note is gone", "relief": "Relief", "plan": "To be paid:",
           "voided": "Granted: The payment of", "charge": "To be charged now: $409.60"},
    "fr": {"waits": "liste d’attente", "saved": "Tout est enregistré.", "stands": "Cette lettre est valide.", "settled": "Les frais sont acquittés.",
           "cheque": "Nous ne pouvons pas accepter les chèques.", "full": "Mesures entièrement respectées", "certificate": "Attestation",
           "withdrawn": "retir", "note": "une vérification de dossier de police peut indiquer", "gone": "la mention est retirée", "relief": "Dispense",
           "plan": "À payer :", "voided": "Accordé : Le paiement du", "charge": "À percevoir maintenant : 409,60 $"},
}


class Year(Days):
    def live(self, language):
        self.language = language
        self.at(BEGIN)
        court = datetime.date(2026, 7, 15)
        first, snow, after_snow = (datetime.date(2026, 4, day) for day in (11, 18, 25))

        # March: five are referred, decided and enrolled; the sixth in the program with make-up, the therapy in a program with it.
        men = [self.refer(index, GP, court) for index in range(3)]
        made_up = self.refer(3, TEMPLATE, court)
        in_therapy = self.refer(4, LONGUEUIL, court)
        for number in men:
            self.admit(number, GP)
        self.admit(made_up, TEMPLATE)
        self.admit(in_therapy, LONGUEUIL)
        self.at(BEGIN + datetime.timedelta(days=4))
        offer = None
        for number in men:
            self.coordinator().act(number, "offer")
        offer = self.letter(men[0], "offer")
        self.assertIn("750", offer)
        for number in men:
            coordinator = self.coordinator()
            coordinator.act(number, "tell-rights", language=language, time="09:00")
            coordinator.act(number, "consent", language=language, time="09:30")
            coordinator.act(number, "accept-responsibility", language=language)
            coordinator.act(number, "agree", dates={"until": datetime.date(2026, 8, 31)})
        self.enrol(made_up, TEMPLATE, datetime.date(2026, 8, 31))
        self.enrol(in_therapy, LONGUEUIL, datetime.date(2026, 8, 31))
        self.assertIn(men[0], self.letter(men[0], "agreement"))

        # A class day of two seats: the third waits, and moves up when a seat is given up; then snow moves them all.
        day = self.plan(snow, 2)
        self.seat(men[0], day)
        self.seat(men[1], day)
        self.seat(men[2], day, "wait")
        self.assertEqual(self.class_day_of(men[2])[0][1], "waiting")
        coordinator = self.coordinator()
        coordinator.go(f"/cases/{men[1]}/seat")
        form = coordinator.page.locator("form:has([name=do][value=release])")
        form.locator("[name=why][value=own-request]").check()
        form.locator("button[type=submit]").click()
        self.assertEqual(self.class_day_of(men[2])[0], (day[-32:], "seated"))
        self.seat(men[1], day, "wait")
        self.at(snow - datetime.timedelta(days=1))
        coordinator = self.coordinator()
        coordinator.go(f"{day}/cancel")
        coordinator.fill("why", "weather")
        coordinator.press()
        for number in (men[0], men[2]):
            held = self.class_day_of(number)
            self.assertEqual([status for _, status in held], ["seated"], number)
            self.assertNotEqual(held[0][0], day[-32:])
        new_day = "/class-days/" + self.class_day_of(men[0])[0][0]
        if not self.class_day_of(men[1]) or self.class_day_of(men[1])[0][1] != "seated":
            self.seat(men[1], new_day)
        self.assertIn("2026", self.letter(men[0], "class-notice"))

        # Fees: a money order whole, after a payment that was recorded by mistake; two agreed parts by debit and cash after a talk; part
        # relieved by somebody else, the rest by credit, some of it given back and paid again.
        self.assertIn(SAID[language]["cheque"], self.coordinator().go(f"/cases/{men[0]}/fee") and self.coordinator().says())
        self.assertIn(SAID[language]["settled"], self.fee(men[0], "pay", tender="debit", amount="750", reference="T-76"))
        text = self.undo(men[0], how="void", undo_why="He brought a money order.")
        self.assertIn(SAID[language]["voided"], text)
        self.assertNotIn(SAID[language]["settled"], text)
        self.assertIn(SAID[language]["settled"], self.fee(men[0], "pay", tender="money-order", amount="750", reference="MO-1"))
        coordinator = self.coordinator()
        coordinator.act(men[1], "call", direction="incoming", outcome="spoke", note="Asked whether cash can be taken.")
        self.fee(men[1], "cash", talk=True)
        parts = {f"part_{part}_{name}": str(value) for part, on, amount in ((1, self.today, 400), (2, self.today + datetime.timedelta(days=3), 350))
                 for name, value in (("day", on.day), ("month", on.month), ("year", on.year), ("amount", amount))}
        text = self.fee(men[1], "plan", **parts)
        self.assertIn(SAID[language]["plan"], text)
        text = self.fee(men[1], "pay", tender="debit", amount="400", reference="T-77")
        self.assertIn(SAID[language]["plan"], text)
        self.assertNotIn(SAID[language]["settled"], text)
        self.assertIn(SAID[language]["settled"], self.fee(men[1], "pay", tender="cash", amount="350"))
        self.fee(men[2], "relief", relief="250", relief_why="Out of work since March.")
        self.assertEqual(self.coordinator().page.locator("input[name=do][value=grant]").count(), 0, "nobody grants their own request")
        self.fee(men[2], "grant", which=1)
        self.assertIn(SAID[language]["settled"], self.fee(men[2], "pay", tender="credit", amount="500", reference="T-78"))
        text = self.undo(men[2], how="refund", back="120", undo_why="Charged to the wrong card.")
        self.assertNotIn(SAID[language]["settled"], text)
        self.assertIn(SAID[language]["settled"], self.fee(men[2], "pay", tender="debit", amount="120", reference="T-79"))
        self.assertIn("750", self.letter(men[0], "receipt"))
        # A program that adds to a payment by card says what is to be charged before it is saved.
        self.assertIn(SAID[language]["charge"], self.fee(made_up, "pay", TEMPLATE, tender="credit", amount="400", reference="T-80"))
        coordinator = self.coordinator(TEMPLATE)
        coordinator.page.locator("form:has(input[name=do][value=pay]) button[type=submit]").click()
        self.assertIn(SAID[language]["settled"], coordinator.says())
        self.fee(in_therapy, "amount", LONGUEUIL, asked="600", asked_why="As agreed with the prosecutor.")
        self.fee(in_therapy, "pay", LONGUEUIL, tender="money-order", amount="600", reference="MO-3")

        # A volunteer is asked for less, by one person: the program lets it be reduced.
        coordinator = self.coordinator()
        volunteer = coordinator.refer("volunteer", NAMES[5][0], adult="yes", contact="none", language=language)
        coordinator.act(volunteer, "answer", source="person", **{"answer-no-violence": "no", "answer-no-child-exploitation": "no"})
        coordinator.act(volunteer, "decide", value="yes", reason="Asked to come.")
        for amount in ("300", "200"):
            self.assertIn(amount, self.fee(volunteer, "amount", asked=amount, asked_why="As the agency asks of everybody; then for two children."))
        self.assertIn(SAID[language]["settled"], self.fee(volunteer, "pay", tender="money-order", amount="200", reference="MO-4"))

        # The other programs' class days: in the one a part is missed and made up another day.
        self.at(datetime.date(2026, 4, 20))
        early, late = datetime.date(2026, 4, 23), datetime.date(2026, 5, 14)
        part_day, rest_day = self.plan(early, 4, TEMPLATE), self.plan(late, 4, TEMPLATE)
        self.seat(made_up, part_day, program=TEMPLATE)
        whole_day = self.plan(early, 4, LONGUEUIL)
        self.seat(in_therapy, whole_day, program=LONGUEUIL)
        self.at(early)
        self.enter_day(part_day, {made_up: 2}, TEMPLATE)
        self.enter_day(whole_day, {in_therapy: 0}, LONGUEUIL)
        self.seat(made_up, rest_day, program=TEMPLATE)

        # The day itself: the one at the door on a tablet, the others by keyboard; one leaves early and comes again.
        rows = self.demo.query("SELECT on_day FROM class_day WHERE id = ?", new_day[-32:])
        held_on = datetime.date.fromisoformat(rows[0][0])
        self.at(held_on)
        door = self.person("coordinator", GP, scripts=True, width=800)
        door.go(new_day + "/door")
        seat = self.seats(new_day)[men[0].replace("-", "")][0]
        door.page.click(f"#seat-{seat}-here")
        door.page.wait_for_selector(f"text={SAID[language]['saved']}")
        door.page.click("#door-done")
        others = [number for number in men[1:] if number.replace("-", "") in self.seats(new_day)]
        self.enter_day(new_day, {men[0]: 0, **{number: (2 if number == men[1] else 0) for number in others}})
        self.at(max(self.today, late))
        again = self.plan(self.today + datetime.timedelta(days=9), 6)
        self.seat(men[1], again)
        self.enter_day(rest_day, {made_up: 0}, TEMPLATE)

        # Therapy: two weeks; one session isn't held, and the therapist records nothing but that.
        self.coordinator(LONGUEUIL).act(in_therapy, "assess-therapy", weeks="2")
        coordinator = self.coordinator(LONGUEUIL)
        coordinator.go(f"/cases/{in_therapy}/therapist")
        coordinator.page.locator("main [name=who]").first.evaluate("e => e.type")
        coordinator.page.locator('main [name=who][value^="account:"]').first.check()
        coordinator.press()
        for week, session in enumerate(("held", "logistics", "held")):
            self.at(late + datetime.timedelta(days=7 * (week + 1)))
            therapist = self.person("therapist", LONGUEUIL)
            therapist.go(f"/clients/{in_therapy}")
            therapist.fill("session", session)
            therapist.page.locator("main form:has([name=session]) button[type=submit]").click()
        self.at(max(self.today, late + datetime.timedelta(days=30)))
        self.enter_day(again, {men[1]: 0})

        # Everything is complied with and reported; the prosecutor has the list, and who will be in court is known.
        for number, program in [(number, GP) for number in men] + [(made_up, TEMPLATE), (in_therapy, LONGUEUIL)]:
            self.coordinator(program).act(number, "report", level="full")
        self.assertIn(SAID[language]["certificate"], self.letter(men[0], "certificate"))
        self.letter(men[0], "completion-report")
        coordinator = self.coordinator()
        coordinator.go("/today")
        for number in men:
            self.assertIn(number, coordinator.says())
        self.at(court - datetime.timedelta(days=9))
        for number in men:
            self.coordinator().act(number, "expect-attendance", who="person")
        self.coordinator().go("/court-days")
        self.coordinator().page.locator('main form[action="/court-days/list-sent"] button[type=submit]').click()

        # Court: two charges are withdrawn on the day; the third is put over, and stays on Today until it is confirmed too.
        self.at(court)
        crown = self.person("prosecutor")
        crown.go(f"/court-days/on/{court}")
        for number in men[:2]:
            crown.fill(f"did-{number}", "ended-withdrawn")
        crown.fill(f"did-{men[2]}", "appeared-person")
        crown.press()
        for number, program in ((made_up, TEMPLATE), (in_therapy, LONGUEUIL)):
            self.person("prosecutor", program).act(number, "confirm-ending", ending="withdrawn")
        self.at(court + datetime.timedelta(days=40))
        coordinator = self.coordinator()
        coordinator.go("/today")
        self.assertIn(men[2], coordinator.says())
        self.assertNotIn(f"{men[0]}:", coordinator.says().split("\n\n")[0])
        self.person("prosecutor").act(men[2], "confirm-ending", ending="withdrawn")
        text = self.letter(men[0], "withdrawal")
        self.assertIn(SAID[language]["withdrawn"], text)
        for number in men:
            self.coordinator().try_act(number, "close")

        # A year later the note is due off the record, and police say that it is gone.
        self.at(datetime.date(2027, 7, 16))
        coordinator = self.coordinator()
        self.opened(coordinator, men[0])
        self.assertNotIn(SAID[language]["gone"], coordinator.says())
        police = self.person("police")
        police.go(f"/referrals/{men[0]}/note")
        police.press()
        self.opened(coordinator, men[0])
        self.assertIn(SAID[language]["gone"], coordinator.says())
        money = self.demo.query("SELECT COUNT(*), MAX(number) FROM receipt WHERE program = ? AND year = 2026", GP)
        self.assertEqual(*money[0])

    def opened(self, coordinator, number):
        """A closed case, opened for a purpose."""
        coordinator.go(f"/cases/{number}")
        if coordinator.page.locator("main [name=purpose]").count():
            coordinator.fill("purpose", "administer")
            coordinator.press()

    def test_a_year_in_english(self):
        self.live("en")

    def test_a_year_in_french(self):
        self.live("fr")


if __name__ == "__main__":
    unittest.main()
