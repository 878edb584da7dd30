"""What the law forbids is refused with its sentence and its source, in both languages, and what was typed stays in the form."""

import datetime
import unittest

from onward import Browser, Demo, Person, days

PROGRAMS = {"en": "grande-prairie-stop", "fr": "longueuil"}


class Refusals(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=9)
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()

    def person(self, role, language):
        return Person(self.browser, self.demo, role, PROGRAMS[language], language)

    def in_each_language(self, body, **words):
        """`body` with its language, the refusal's sentence, and the source; `words`: sentence and source by language."""
        for language, (sentence, source) in words.items():
            with self.subTest(language=language):
                body(language, sentence, source)

    def assert_refused(self, person, *words):
        """The page says these words, and says them where the refusal stands, before everything else."""
        refusal = person.page.locator("main .summary, main .note.urgent").first.inner_text().replace("\u00a0", " ")
        for words in words:
            self.assertIn(words, refusal)

    def assert_nothing_happened(self, person, number, before):
        person.go(f"/cases/{number}")
        self.assertEqual(person.says(), before)

    def as_it_stands(self, person, number):
        person.go(f"/cases/{number}")
        return person.says()

    def test_somebody_seventeen_is_not_recorded(self):
        def body(language, sentence, source):
            police = self.person("police", language)
            police.go("/referrals")
            before = police.says()
            police.go("/refer?stream=post-charge")
            police.fill("name", "Young Nobody")
            police.fill_date("born", datetime.date(days(0).year - 17, 1, 15))
            police.fill_date("offence", days(-2))
            police.fill("age-by", "birth-date-given")
            police.fill("minor", "no")
            police.fill("contact", "none")
            police.fill("language", language)
            police.press()
            self.assert_refused(police, sentence, source)
            self.assertIn("Young Nobody", police.kept())
            self.assertIn(str(days(0).year - 17), police.kept())
            self.assertEqual(police.chosen("minor"), "no")
            police.go("/referrals")
            self.assertEqual(police.says(), before)

        self.in_each_language(
            body,
            en=("The person was under 18 on the date of the offence.", "Criminal Code, s. 716"),
            fr=("La personne avait moins de 18 ans à la date de l’infraction.", "Code criminel, art. 716"))

    def consent(self, person, number, language):
        person.try_act(number, "consent", language=language, time="14:00", interpreter="I. Nobody", dates={"happened": days(0)})

    def assert_consent_is_kept(self, person, language):
        self.assertEqual(person.chosen("language"), language)
        for typed in ("14:00", "I. Nobody", str(days(0).day)):
            self.assertIn(typed, person.kept())

    BEFORE_COUNSEL = {
        "en": (
            "Consent counts only after the person was told of the right to counsel. Record that first, with its date and time.",
            "Source: Criminal Code, s. 717(1)(d)"),
        "fr": (
            "Le consentement ne compte que si la personne a d’abord été avisée du droit à un avocat. Inscrivez d’abord cet avis, "
            "avec la date et l’heure.", "Source : Code criminel, al. 717(1)d)"),
    }

    def test_consent_before_the_right_to_counsel_was_told(self):
        def body(language, sentence, source):
            coordinator = self.person("coordinator", language)
            number = coordinator.case_at("offered")
            coordinator.act(number, "tell-rights", language=language, time="15:00", dates={"happened": days(0)})
            before = self.as_it_stands(coordinator, number)
            self.consent(coordinator, number, language)
            self.assert_refused(coordinator, sentence, source)
            self.assert_consent_is_kept(coordinator, language)
            self.assert_nothing_happened(coordinator, number, before)

        self.in_each_language(body, **self.BEFORE_COUNSEL)

    def test_consent_where_the_right_to_counsel_was_never_told(self):
        def body(language, sentence, source):
            coordinator = self.person("coordinator", language)
            number = coordinator.case_at("offered")
            before = self.as_it_stands(coordinator, number)
            self.consent(coordinator, number, language)
            self.assert_refused(coordinator, sentence, source)
            self.assert_consent_is_kept(coordinator, language)
            self.assert_nothing_happened(coordinator, number, before)

        self.in_each_language(body, **self.BEFORE_COUNSEL)

    def test_a_denial_after_consent_stops_everything(self):
        def body(language, sentence, source):
            coordinator = self.person("coordinator", language)
            number = coordinator.case_at("scheduled")
            coordinator.act(number, "deny", dates={"happened": days(0)})
            for act in ("schedule", "amend"):
                coordinator.go(f"/cases/{number}/acts/{act}")
                self.assert_refused(coordinator, sentence, source)
                self.assertEqual(coordinator.page.locator("main form").count(), 0, act)

        self.in_each_language(
            body,
            en=("Alternative measures may not be used; the charge goes to court.", "Rule: Criminal Code, s. 717(2)(a)"),
            fr=(
                "Les mesures de rechange ne peuvent pas servir; l’accusation va devant le tribunal.",
                "Règle : Code criminel, al. 717(2)a)"))

    def test_a_coordinator_does_not_decide_in_the_prosecutors_place(self):
        def body(language, sentence, source):
            coordinator = self.person("coordinator", language)
            number = coordinator.case_at("screening")
            before = self.as_it_stands(coordinator, number)
            findings = {f"gate-{gate}": "yes" for gate in ("protection", "appropriate", "evidence", "not-barred")}
            coordinator.try_act(number, "decide", value="yes", reason="Typed by me.", **findings)
            # Said where the letter is missing, and first on the page; the rule stands beside the field.
            self.assert_refused(coordinator, sentence)
            self.assertIn(source, coordinator.says())
            self.assertEqual(coordinator.page.locator('main .summary a[href="#letter"]').count(), 1)
            self.assertIn("Typed by me.", coordinator.kept())
            for field in ("value", *findings):
                self.assertEqual(coordinator.chosen(field), "yes", field)
            self.assert_nothing_happened(coordinator, number, before)

        self.in_each_language(
            body,
            en=(
                "Only the Crown prosecutor decides this. If the decision came by letter, attach the letter and name who decided.",
                "Rule: Criminal Code, s. 717(1)(b), (f)"),
            fr=(
                "Cette décision revient au procureur aux poursuites criminelles et pénales. Si elle est venue par lettre, joignez la "
                "lettre et nommez qui a décidé.", "Règle : Code criminel, al. 717(1)b), f)"))

    def test_full_compliance_is_not_reported_while_something_is_missing(self):
        missing = {"en": "hasn’t been attended.", "fr": "n’a pas été suivie."}

        def body(language, sentence, source):
            coordinator = self.person("coordinator", language)
            number = coordinator.case_at("scheduled")
            before = self.as_it_stands(coordinator, number)
            coordinator.try_act(number, "report", level="full", reason="Typed by me.")
            self.assert_refused(coordinator, sentence, missing[language], source)
            self.assertIn("Typed by me.", coordinator.kept())
            self.assertEqual(coordinator.chosen("level"), "full")
            self.assert_nothing_happened(coordinator, number, before)

        self.in_each_language(
            body,
            en=("Full compliance can’t be reported yet.", "Source: Criminal Code, s. 717(4)"),
            fr=("Le respect entier des mesures ne peut pas encore être rapporté.", "Source : Code criminel, par. 717(4)"))


if __name__ == "__main__":
    unittest.main()
