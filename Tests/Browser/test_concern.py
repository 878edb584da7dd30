"""A concern for a child comes first: nothing goes forward, Today begins with it until the report to the authority is recorded,
and only the prosecutor lifts it, on evidence of age."""

import unittest

from onward import Browser, Demo, Person, days

# Programs whose demo has no open concern of its own.
PROGRAMS = {"en": "edmonton-stop", "fr": "longueuil"}
STOPPED = {
    "en": (
        "A concern for a child is open in this case. Nothing goes forward until it is lifted on evidence of age. "
        "Report to the child-protection authority first.", "Rule: Onward, promise 6: a child comes first"),
    "fr": (
        "Une inquiétude pour un enfant est ouverte dans ce dossier. Rien n’avance avant qu’elle soit levée sur preuve de "
        "l’âge. Faites d’abord le signalement à la protection de la jeunesse.",
        "Règle : Onward, promesse 6 : l’enfant passe d’abord"),
}
ALARM = {
    "en": "A child may be in danger, and no report is recorded.",
    "fr": "Un enfant pourrait être en danger, et aucun signalement n’est inscrit.",
}
PROSECUTORS = {
    "en": "Only the Crown prosecutor decides this. If the decision came by letter, attach the letter and name who decided.",
    "fr": "Cette décision revient au procureur aux poursuites criminelles et pénales. Si elle est venue par lettre, joignez la "
    "lettre et nommez qui a décidé.",
}


class Concern(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=15)
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()

    def person(self, role, language):
        return Person(self.browser, self.demo, role, PROGRAMS[language], language)

    def in_each_language(self, body):
        for language in PROGRAMS:
            with self.subTest(language=language):
                body(language)

    def first_on_today(self, coordinator):
        coordinator.go("/today")
        return coordinator.page.locator("main .agenda li").first.inner_text().replace("\u00a0", " ")

    def assert_nothing_goes_forward(self, coordinator, number):
        for act in ("tell-rights", "consent", "accept-responsibility"):
            coordinator.go(f"/cases/{number}/acts/{act}")
            for words in STOPPED[coordinator.language]:
                self.assertIn(words, coordinator.says(), act)
            self.assertEqual(coordinator.page.locator("main form").count(), 0, act)

    def test_it_stops_every_step_until_the_prosecutor_lifts_it(self):
        def body(language):
            coordinator = self.person("coordinator", language)
            number = coordinator.case_at("offered")
            coordinator.act(number, "raise-concern", note="The caller says that a girl stays there.", dates={"happened": days(0)})
            self.assert_nothing_goes_forward(coordinator, number)

            for words in (number, ALARM[language]):
                self.assertIn(words, self.first_on_today(coordinator))
            coordinator.act(number, "note", note="Nobody answers at the authority.")
            for words in (number, ALARM[language]):
                self.assertIn(words, self.first_on_today(coordinator))
            coordinator.act(number, "record-authority-report", authority="On-call worker", reference="R-17")
            coordinator.go("/today")
            self.assertNotIn(ALARM[language], coordinator.says())
            self.assert_nothing_goes_forward(coordinator, number)

            prosecutor = self.person("prosecutor", language)
            prosecutor.act(number, "lift-concern", by="identity-document", reason="Identity papers seen: 24 years old.")
            coordinator.act(number, "tell-rights", language=language, time="09:00")
            coordinator.act(number, "consent", language=language, time="10:30")

        self.in_each_language(body)

    def raised(self, language):
        """The coordinator, and a case in which a concern stands open."""
        coordinator = self.person("coordinator", language)
        number = coordinator.case_at("scheduled")
        coordinator.act(number, "raise-concern", note="The caller says that a girl stays there.")
        return coordinator, number

    def test_the_coordinator_does_not_lift_it(self):
        def body(language):
            coordinator, number = self.raised(language)
            coordinator.try_act(number, "lift-concern", by="identity-document", reason="Identity papers seen.")
            self.assertIn(PROSECUTORS[language], coordinator.page.inner_text("main .summary"))
            self.assertIn("Identity papers seen.", coordinator.kept())
            coordinator.go(f"/cases/{number}/acts/schedule")
            self.assertIn(STOPPED[language][0], coordinator.says())

        self.in_each_language(body)

    def test_the_refusal_to_lift_it_names_the_rule_about_children(self):
        """Section 717(1) says who decides on the measures; that a child comes first is another rule."""
        source = {"en": "Rule: Onward, promise 6: a child comes first", "fr": "Règle : Onward, promesse 6 : l’enfant passe d’abord"}

        def body(language):
            coordinator, number = self.raised(language)
            coordinator.try_act(number, "lift-concern", by="identity-document", reason="Identity papers seen.")
            self.assertIn(source[language], coordinator.says())

        self.in_each_language(body)

    def test_the_duty_to_report_is_cited_in_the_language_of_the_page(self):
        duty = {
            "en": "Source: Child, Youth and Family Enhancement Act",
            "fr": "Source : Loi sur la protection de la jeunesse",
        }

        def body(language):
            coordinator = self.person("coordinator", language)
            coordinator.go(f"/cases/{coordinator.case_at('attended')}/acts/raise-concern")
            self.assertIn(duty[language], coordinator.says())

        self.in_each_language(body)


if __name__ == "__main__":
    unittest.main()
