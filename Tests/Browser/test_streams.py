"""One case per stream, from its referral to its own ending, each role doing its own part, in English and in French; and
once more with every outside decision transcribed from letters. Scripts are off throughout."""

import datetime
import unittest

from onward import Browser, Demo, Person, days, letter, today

# Nobody alike: a referral that looked like another would wait for a person, as it should.
PEOPLE = {
    ("post-charge", "en", False): ("Aurèle Synthwood", datetime.date(1961, 1, 3)),
    ("post-charge", "fr", False): ("Bertrand Fictif-Ouellet", datetime.date(1972, 5, 14)),
    ("post-charge", "en", True): ("Kwame Placeholder", datetime.date(1983, 9, 25)),
    ("post-charge", "fr", True): ("Zacharie Inventé", datetime.date(1994, 2, 6)),
    ("pre-charge", "en", False): ("Milo Examplar", datetime.date(1965, 3, 17)),
    ("pre-charge", "fr", True): ("Gédéon Fabriqué", datetime.date(1976, 7, 28)),
    ("probation", "en", False): ("Oswald Madeup", datetime.date(1987, 11, 9)),
    ("probation", "fr", False): ("Théophile Irréel", datetime.date(1998, 4, 20)),
}


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
        return person.page.locator(".identity .tag").inner_text()

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

    def post_charge(self, language, by_letter):
        program = "grande-prairie-stop"
        coordinator = self.person("coordinator", program, language)
        referrer = coordinator if by_letter else self.person("police", program, language)
        name, born = PEOPLE["post-charge", language, by_letter]
        number = referrer.refer(
            "post-charge", name, dates={"born": born, "offence": days(-20), "next": days(40)}, age_by="identity-document", minor="no",
            contact="none", language=language)
        criteria = {
            "answer-first-offence": "yes", "answer-no-violence": "no", "answer-no-child-exploitation": "no",
            "answer-not-attended-before": "no",
        }
        self.screen(coordinator, number, criteria)
        transcribed = {"decided-by": "R. Example", "letter": self.letter} if by_letter else {}
        decider = coordinator if by_letter else self.person("prosecutor", program, language)
        self.decide(decider, number, **transcribed)
        self.enrol(coordinator, number, language, days(60))
        self.attend(coordinator, number)
        coordinator.act(number, "settle-fee", how="paid")
        coordinator.act(number, "report", level="full")
        decider.act(number, "confirm-ending", ending="withdrawn", **transcribed)
        coordinator.act(number, "close")
        coordinator.go(f"/cases/{number}/sheet")
        self.assertIn("717", coordinator.text())
        return coordinator, number

    def test_post_charge_in_english(self):
        coordinator, number = self.post_charge("en", by_letter=False)
        self.assertEqual(self.stage(coordinator, number), "Closed")

    def test_post_charge_in_french(self):
        coordinator, number = self.post_charge("fr", by_letter=False)
        self.assertEqual(self.stage(coordinator, number), "Fermé")

    def test_post_charge_by_letters(self):
        coordinator, number = self.post_charge("en", by_letter=True)
        self.assertEqual(self.stage(coordinator, number), "Closed")

    def test_post_charge_by_letters_in_french(self):
        coordinator, number = self.post_charge("fr", by_letter=True)
        self.assertEqual(self.stage(coordinator, number), "Fermé")

    def pre_charge(self, language, by_letter):
        program = "template"
        coordinator = self.person("coordinator", program, language)
        referrer = coordinator if by_letter else self.person("police", program, language)
        name, born = PEOPLE["pre-charge", language, by_letter]
        number = referrer.refer(
            "pre-charge", name, dates={"born": born, "offence": days(-10)},
            age_by="identity-document", minor="no", contact="none", language=language)
        criteria = {
            "answer-first-offence": "yes", "answer-no-violence": "no", "answer-no-child-exploitation": "no",
            "answer-not-attended-before": "no",
        }
        self.screen(coordinator, number, criteria)
        transcribed = {"decided-by": "R. Example", "letter": self.letter} if by_letter else {}
        decider = coordinator if by_letter else self.person("prosecutor", program, language)
        self.decide(decider, number, **transcribed)
        self.enrol(coordinator, number, language, days(60))
        self.attend(coordinator, number)
        coordinator.act(number, "settle-fee", how="paid")
        coordinator.act(number, "report", level="full")
        decider.act(number, "confirm-ending", ending="no-charge-laid", **transcribed)
        coordinator.act(number, "close")
        return coordinator, number

    def test_pre_charge_in_english(self):
        coordinator, number = self.pre_charge("en", by_letter=False)
        self.assertEqual(self.stage(coordinator, number), "Closed")

    def test_pre_charge_by_letters_in_french(self):
        coordinator, number = self.pre_charge("fr", by_letter=True)
        self.assertEqual(self.stage(coordinator, number), "Fermé")

    def probation(self, language):
        program = "edmonton-stop"
        coordinator = self.person("coordinator", program, language)
        officer = self.person("probation-officer", program, language)
        name, born = PEOPLE["probation", language, False]
        number = officer.refer(
            "probation", name, dates={"born": born, "order-ends": days(200)},
            age_by="court-record", contact="none", language=language)
        coordinator.act(
            number, "answer", source="record-check", **{"answer-no-violence": "no", "answer-no-child-exploitation": "no"})
        coordinator.act(number, "decide", value="yes", reason="The order says so.")
        coordinator.act(number, "agree", dates={"until": days(60)})
        self.attend(coordinator, number)
        coordinator.act(number, "report", level="full")
        coordinator.act(number, "confirm-ending", ending="reported-to-officer")
        coordinator.act(number, "close")
        return coordinator, number

    def test_probation_in_english(self):
        coordinator, number = self.probation("en")
        self.assertEqual(self.stage(coordinator, number), "Closed")

    def test_probation_in_french(self):
        coordinator, number = self.probation("fr")
        self.assertEqual(self.stage(coordinator, number), "Fermé")

    def volunteer(self, language):
        program = "grande-prairie-stop"
        coordinator = self.person("coordinator", program, language)
        number = coordinator.refer("volunteer", f"Denis Bénévole-{language}", contact="none", language=language)
        coordinator.act(
            number, "answer", source="person", **{"answer-no-violence": "no", "answer-no-child-exploitation": "no"})
        coordinator.act(number, "decide", value="yes", reason="Asked to come.")
        self.attend(coordinator, number)
        coordinator.act(number, "settle-fee", how="relieved")
        coordinator.act(number, "confirm-ending", ending="attended")
        coordinator.act(number, "close")
        prosecutor = self.person("prosecutor", program, language)
        self.assertEqual(prosecutor.go(f"/cases/{number}").status, 404)
        return coordinator, number

    def test_volunteer_in_english(self):
        coordinator, number = self.volunteer("en")
        self.assertEqual(self.stage(coordinator, number), "Closed")

    def test_volunteer_in_french(self):
        coordinator, number = self.volunteer("fr")
        self.assertEqual(self.stage(coordinator, number), "Fermé")


if __name__ == "__main__":
    unittest.main()
