"""One case per stream, from its referral to its own ending, each role doing its own part, in English and in French; and
once more with every outside decision transcribed from letters. Scripts are off throughout."""

import datetime
import unittest

from onward import Browser, Demo, Person, days, letter, plain, today

# Nobody alike: a referral that looked like another would wait for a person, as it should.
PEOPLE = {
    ("post-charge", "en", False): ("Aurèle Synthwood", datetime.date(1961, 1, 3)),
    ("post-charge", "fr", False): ("Bertrand Fictif-Ouellet", datetime.date(1972, 5, 14)),
    ("post-charge", "en", True): ("Kwame Placeholder", datetime.date(1983, 9, 25)),
    ("post-charge", "fr", True): ("Zacharie Inventé", datetime.date(1994, 2, 6)),
    ("pre-charge", "en", False): ("Milo Examplar", datetime.date(1965, 3, 17)),
    ("pre-charge", "fr", False): ("Rosaire Maquette", datetime.date(1979, 10, 12)),
    ("pre-charge", "en", True): ("Tobias Stencil", datetime.date(1990, 8, 31)),
    ("pre-charge", "fr", True): ("Gédéon Fabriqué", datetime.date(1976, 7, 28)),
    ("probation", "en", False): ("Oswald Madeup", datetime.date(1987, 11, 9)),
    ("probation", "fr", False): ("Théophile Irréel", datetime.date(1998, 4, 20)),
}
CLOSED = {"en": "Closed", "fr": "Dossier fermé"}
# How a referral's own agency is told that it is over.
OVER = {"en": "Ended", "fr": "Terminée"}
BY_LETTER = {"en": "By letter", "fr": "Par lettre"}
DECIDED_BY = "R. Example"


class Streams(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=7)
        cls.browser = Browser()
        cls.letter = letter(cls.demo.folder)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()

    def person(self, role, program, language):
        return Person(self.browser, self.demo, role, program, language)

    def stage(self, person, number):
        person.go(f"/cases/{number}")
        return person.page.locator(".identity .tag").first.inner_text()

    def screen(self, coordinator, number, criteria):
        """The agency's part before the decision: age, minor, answers, the once-only marker."""
        coordinator.act(number, "answer", source="record-check", **criteria)
        coordinator.go(f"/cases/{number}")
        button = coordinator.page.locator(f'form[action="/cases/{number}/marker"] button')
        if button.count():
            button.click()

    def decide(self, decider, number, **letter_fields):
        """The decision with the prosecutor's findings of s. 717(1)."""
        fields = {
            "gate-protection": "yes", "gate-appropriate": "yes", "gate-evidence": "yes", "gate-not-barred": "yes",
            "value": "yes", "reason": "First referral, nothing against it.",
        }
        decider.act(number, "decide", **fields, **letter_fields)

    def enrol(self, coordinator, number, language, until):
        coordinator.act(number, "offer")
        coordinator.act(number, "tell-rights", language=language, time="09:00")
        coordinator.act(number, "consent", language=language, time="10:30")
        coordinator.act(number, "accept-responsibility", language=language)
        coordinator.act(number, "agree", dates={"until": until})

    def attend(self, coordinator, number):
        coordinator.act(number, "schedule", dates={"on": today() + datetime.timedelta(days=1)})
        coordinator.go(f"/cases/{number}/acts/attend-segment")
        for box in coordinator.page.locator('main [name="segment"]').all():
            box.check()
        coordinator.press()

    def deed(self, person, number, deed, **fields):
        """Sends one of the forms of the fee desk."""
        person.go(f"/cases/{number}/fee")
        form = person.page.locator(f'main form:has(input[name="do"][value="{deed}"])').first
        form.evaluate("form => form.closest('details')?.setAttribute('open', '')")
        for name, value in fields.items():
            field = form.locator(f'[name="{name}"]')
            if field.first.get_attribute("type") == "radio":
                form.locator(f'[name="{name}"][value="{value}"]').check()
            else:
                field.fill(value)
        form.locator("button[type=submit]").click()
        self.assertEqual(person.page.url, f"{self.demo.address}/cases/{number}/fee", person.text())

    def owed(self, person, number):
        """What is still owed, in dollars; an amount is set first where the program names none."""
        person.go(f"/cases/{number}/fee")
        if not person.page.locator("input[name=tender]").count():
            self.deed(person, number, "amount", **{"asked": "300", "asked-why": "As the agency asks of everybody."})
        hint = person.page.locator("#amount-hint").inner_text()
        return "".join(figure for figure in hint.replace(",00", "").replace(".00", "") if figure.isdigit())

    def pay(self, coordinator, number):
        """The whole fee, by money order. The act's own form leads to the fee desk."""
        coordinator.go(f"/cases/{number}/acts/settle-fee")
        self.assertEqual(coordinator.page.url, f"{self.demo.address}/cases/{number}/fee")
        self.deed(coordinator, number, "pay", tender="money-order", amount=self.owed(coordinator, number), reference="MO 4471-22")

    def relieve(self, coordinator, number, program, language):
        """Relief of the whole fee takes two people."""
        owed = self.owed(coordinator, number)
        self.deed(coordinator, number, "relief", **{"relief": owed, "relief-why": "No income since March."})
        colleague = Person(self.browser, self.demo, "coordinator", program, language, which=1)
        self.deed(colleague, number, "grant")

    def close(self, coordinator, number):
        """Closes the file. From then on it is opened only for a purpose of s. 717.4 that somebody says."""
        coordinator.try_act(number, "close")
        self.assertTrue(coordinator.page.url.startswith(f"{self.demo.address}/cases/{number}/purpose"), coordinator.page.url)
        coordinator.fill("purpose", "administer")
        coordinator.press()
        self.assertEqual(coordinator.page.url.split("?")[0], f"{self.demo.address}/cases/{number}")

    def referrals(self, person, number):
        """What somebody's agency is told of its own referral."""
        person.go("/referrals")
        return plain(person.page.locator("main table tbody tr", has_text=number).inner_text())

    def diversion(self, language, by_letter, *, stream, program, dates, ending):
        """A stream under s. 717: police refer, the agency screens, the prosecutor decides and confirms the ending. By letter, the
        agency records what police and the prosecutor wrote."""
        coordinator = self.person("coordinator", program, language)
        police = coordinator if by_letter else self.person("police", program, language)
        prosecutor = coordinator if by_letter else self.person("prosecutor", program, language)
        transcribed = {"decided-by": DECIDED_BY, "letter": self.letter} if by_letter else {}
        name, born = PEOPLE[stream, language, by_letter]
        number = police.refer(
            stream, name, dates={"born": born, **dates}, age_by="identity-document", minor="no", contact="none", language=language)
        criteria = {
            "answer-first-offence": "yes", "answer-no-violence": "no", "answer-no-child-exploitation": "no",
            "answer-not-attended-before": "no",
        }
        self.screen(coordinator, number, criteria)
        self.decide(prosecutor, number, **transcribed)
        self.enrol(coordinator, number, language, days(60))
        self.attend(coordinator, number)
        self.pay(coordinator, number)
        coordinator.act(number, "report", level="full")
        prosecutor.act(number, "confirm-ending", ending=ending, **transcribed)
        self.close(coordinator, number)
        self.assertEqual(self.stage(coordinator, number), CLOSED[language])
        self.assert_by_letter(coordinator, number, by_letter)
        if not by_letter:
            self.assertIn(OVER[language], self.referrals(police, number))

    def assert_by_letter(self, coordinator, number, by_letter):
        """The four findings, the decision and the ending lead to their letter, and the sheet names who decided; or none does."""
        coordinator.go(f"/cases/{number}")
        links = coordinator.page.locator(f'main li a[href^="/cases/{number}/documents/"]', has_text=BY_LETTER[coordinator.language])
        self.assertEqual(links.count(), 6 if by_letter else 0)
        if by_letter:
            answer = coordinator.context.request.get(coordinator.demo.address + links.first.get_attribute("href"))
            self.assertEqual((answer.status, answer.headers["content-type"]), (200, "application/pdf"))
        coordinator.go(f"/cases/{number}/sheet")
        rows = coordinator.page.locator("main table tbody tr").all_inner_texts()
        self.assertEqual(len(rows), 8)
        self.assertEqual(len([row for row in rows if DECIDED_BY in row]), 4 if by_letter else 0)

    def post_charge(self, language, by_letter):
        self.diversion(
            language, by_letter, stream="post-charge", program="grande-prairie-stop",
            dates={"offence": days(-20), "next": days(40)}, ending="withdrawn")

    def pre_charge(self, language, by_letter):
        self.diversion(
            language, by_letter, stream="pre-charge", program="template", dates={"offence": days(-10)}, ending="no-charge-laid")

    def test_post_charge_in_english(self):
        self.post_charge("en", by_letter=False)

    def test_post_charge_in_french(self):
        self.post_charge("fr", by_letter=False)

    def test_post_charge_by_letters_in_english(self):
        self.post_charge("en", by_letter=True)

    def test_post_charge_by_letters_in_french(self):
        self.post_charge("fr", by_letter=True)

    def test_pre_charge_in_english(self):
        self.pre_charge("en", by_letter=False)

    def test_pre_charge_in_french(self):
        self.pre_charge("fr", by_letter=False)

    def test_pre_charge_by_letters_in_english(self):
        self.pre_charge("en", by_letter=True)

    def test_pre_charge_by_letters_in_french(self):
        self.pre_charge("fr", by_letter=True)

    # Under an order and as a volunteer nothing is decided outside of the agency, so nothing comes by letter.

    def probation(self, language):
        program = "edmonton-stop"
        coordinator = self.person("coordinator", program, language)
        officer = self.person("probation-officer", program, language)
        name, born = PEOPLE["probation", language, False]
        number = officer.refer(
            "probation", name, dates={"born": born, "offence": days(-300), "order-ends": days(200)},
            age_by="court-record", contact="none", language=language)
        coordinator.act(
            number, "answer", source="record-check", **{"answer-no-violence": "no", "answer-no-child-exploitation": "no"})
        coordinator.act(number, "decide", value="yes", reason="The order says so.")
        coordinator.act(number, "agree", dates={"until": days(60)})
        self.attend(coordinator, number)
        self.relieve(coordinator, number, program, language)
        coordinator.act(number, "report", level="full")
        coordinator.act(number, "confirm-ending", ending="reported-to-officer")
        self.close(coordinator, number)
        self.assertEqual(self.stage(coordinator, number), CLOSED[language])
        told = self.referrals(officer, number)
        self.assertIn(OVER[language], told)
        self.assertIn({"en": "Complied fully", "fr": "Mesures entièrement respectées"}[language], told)

    def test_probation_in_english(self):
        self.probation("en")

    def test_probation_in_french(self):
        self.probation("fr")

    def volunteer(self, language):
        program = "grande-prairie-stop"
        coordinator = self.person("coordinator", program, language)
        number = coordinator.refer("volunteer", f"Denis Bénévole-{language}", adult="yes", contact="none", language=language)
        coordinator.act(
            number, "answer", source="person", **{"answer-no-violence": "no", "answer-no-child-exploitation": "no"})
        coordinator.act(number, "decide", value="yes", reason="Asked to come.")
        self.attend(coordinator, number)
        self.relieve(coordinator, number, program, language)
        coordinator.act(number, "confirm-ending", ending="attended")
        self.close(coordinator, number)
        self.assertEqual(self.stage(coordinator, number), CLOSED[language])
        prosecutor = self.person("prosecutor", program, language)
        self.assertEqual(prosecutor.go(f"/cases/{number}").status, 404)

    def test_volunteer_in_english(self):
        self.volunteer("en")

    def test_volunteer_in_french(self):
        self.volunteer("fr")


if __name__ == "__main__":
    unittest.main()
