"""Two people act on one case at once: the second is told what the first did, and finds everything that was typed still there."""

import unittest

from onward import Browser, Demo, Person, days

PROGRAM = "grande-prairie-stop"
CHANGED = {
    "en": "Somebody else acted on this case meanwhile",
    "fr": "Quelqu’un d’autre a agi dans ce dossier entre-temps",
}


class Together(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=17)
        cls.browser = Browser()
        cls.coordinator = Person(cls.browser, cls.demo, "coordinator", PROGRAM, "en")
        cls.colleague = Person(cls.browser, cls.demo, "coordinator", PROGRAM, "fr")
        cls.prosecutor = Person(cls.browser, cls.demo, "prosecutor", PROGRAM, "fr")

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()

    def begin(self, person, number, act, **fields):
        """Opens the act's form and types into it; sends nothing yet."""
        person.go(f"/cases/{number}/acts/{act}")
        for name, value in fields.items():
            person.fill(name.replace("_", "-"), value)

    def assert_told(self, person, *sentences):
        """That somebody acted, and what was done."""
        note = person.page.locator("main .note.urgent", has_text=CHANGED[person.language])
        self.assertEqual(note.count(), 1, person.says())
        for sentence in sentences:
            self.assertIn(sentence, note.inner_text().replace("\u00a0", " "))

    def timeline(self, person, number):
        """What happened, newest first; the first card is what is next."""
        person.go(f"/cases/{number}")
        return person.page.locator("main .timeline").inner_text().replace("\u00a0", " ")

    def test_a_decision_meets_a_court_date(self):
        number = self.undecided()
        self.begin(self.prosecutor, number, "decide", value="no", reason="Motif écrit longuement.", **{"gate-evidence": "no"})
        self.coordinator.act(number, "set-court-date", court="Courtroom 2", dates={"on": days(40)})
        self.prosecutor.press()
        self.assert_told(self.prosecutor, "Prochaine date au tribunal")
        self.assertIn("Motif écrit longuement.", self.prosecutor.kept())
        self.assertEqual((self.prosecutor.chosen("value"), self.prosecutor.chosen("gate-evidence")), ("no", "no"))
        self.assertNotIn("Décision :", self.timeline(self.colleague, number))

        self.prosecutor.press()
        self.assertEqual(self.prosecutor.page.url.split("?")[0], f"{self.demo.address}/cases/{number}")
        timeline = self.timeline(self.colleague, number)
        self.assertIn("Décision : non admissible.", timeline)
        self.assertIn("Prochaine date au tribunal", timeline)

    def test_two_of_the_agency_set_the_same_court_date(self):
        number = self.coordinator.case_at("scheduled")
        self.begin(self.colleague, number, "set-court-date", court="Salle 2", at="9:30")
        self.colleague.fill_date("on", days(50))
        self.coordinator.act(number, "set-court-date", court="Courtroom 1", dates={"on": days(40)})
        self.colleague.press()
        self.assert_told(self.colleague, "Prochaine date au tribunal")
        for typed in ("Salle 2", "9:30", str(days(50).day), str(days(50).year)):
            self.assertIn(typed, self.colleague.kept())

    def begin_consent(self, person, number):
        """What somebody has typed of a consent, to be looked for again."""
        self.coordinator.act(number, "tell-rights", language="en", time="09:00")
        self.begin(person, number, "consent", language="fr", interpreter="Mme Sidhu", time="10:30")
        return person.kept()

    def test_a_concern_is_raised_while_a_consent_is_typed(self):
        number = self.coordinator.case_at("offered")
        typed = self.begin_consent(self.colleague, number)
        self.coordinator.act(number, "raise-concern", note="The caller says that a girl stays there.")
        self.colleague.press()
        self.assert_told(self.colleague, "Un enfant pourrait être en danger")
        self.assertEqual(self.colleague.kept(), typed)

        self.colleague.press()
        self.assertIn("Une inquiétude pour un enfant est ouverte dans ce dossier.", self.colleague.says())
        self.assertEqual(self.colleague.kept(), typed)
        self.assertNotIn("Consentement", self.timeline(self.coordinator, number))

    def test_what_was_typed_stays_where_the_act_is_refused_meanwhile(self):
        number = self.coordinator.case_at("offered")
        typed = self.begin_consent(self.colleague, number)
        self.coordinator.act(number, "want-court")
        for told in (CHANGED["fr"], "tribunal"):
            self.colleague.press()
            self.assertIn(told, self.colleague.says())
            self.assertEqual(self.colleague.kept(), typed)

    def undecided(self):
        """A case that the prosecutor can decide: in some that are screened a bar or a concern stands in the way."""
        while True:
            number = self.coordinator.case_at("screening")
            self.prosecutor.go(f"/cases/{number}/acts/decide")
            if self.prosecutor.page.locator("input[name=gate-evidence]").count():
                return number

    def test_who_may_not_see_what_was_done_is_told_only_that_something_was(self):
        """Notes are the agency's: neither their words nor that it was a note is the prosecutor's to know."""
        number = self.undecided()
        self.begin(self.prosecutor, number, "decide", value="no", reason="Motif écrit longuement.", **{"gate-evidence": "no"})
        self.coordinator.act(number, "note", note="She called about the bus.")
        self.prosecutor.press()
        self.assert_told(self.prosecutor, "Ce qui a été fait regarde l’organisme.")
        self.assertEqual(self.prosecutor.page.locator("main .note.urgent li").count(), 0)
        self.assertNotIn("She called", self.prosecutor.says())
        self.assertIn("Motif écrit longuement.", self.prosecutor.kept())


if __name__ == "__main__":
    unittest.main()
