"""What the law forbids is refused with its sentence and its source, and what was typed stays in the form."""

import datetime
import unittest

from onward import Browser, Demo, Person, days


class Refusals(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=9)
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()

    def person(self, role, language="en", program="grande-prairie-stop"):
        return Person(self.browser, self.demo, role, program, language)

    def case_at(self, person, stage):
        """The number of a case of the demo that stands there."""
        person.go(f"/cases?stage={stage}&stream=post-charge")
        path = person.page.locator('main table a[href^="/cases/"]').first.get_attribute("href")
        return path.split("/")[2].split("?")[0]

    def test_somebody_seventeen_is_not_recorded(self):
        for language, words in (("en", "under 18"), ("fr", "moins de 18 ans")):
            police = self.person("police", language)
            police.go("/refer?stream=post-charge")
            police.fill("name", "Young Nobody")
            police.fill_date("born", datetime.date(days(0).year - 17, 1, 15))
            police.fill_date("offence", days(-2))
            police.fill("age-by", "birth-date-given")
            police.fill("minor", "no")
            police.fill("contact", "none")
            police.fill("language", language)
            police.press()
            self.assertIn(words, police.text())
            self.assertIn("716", police.text())
            self.assertEqual(police.page.locator('[name="name"]').input_value(), "Young Nobody")

    def test_consent_before_the_right_to_counsel(self):
        coordinator = self.person("coordinator", "fr")
        number = self.case_at(coordinator, "offered")
        coordinator.act(number, "tell-rights", language="fr", time="15:00", dates={"happened": days(0)})
        coordinator.try_act(number, "consent", language="fr", time="14:00", dates={"happened": days(0)})
        self.assertIn("avocat", coordinator.text())
        self.assertIn("717(1)d)", coordinator.text())
        self.assertEqual(coordinator.page.locator('[name="time"]').input_value(), "14:00")

    def test_a_denial_after_consent_stops_everything(self):
        coordinator = self.person("coordinator")
        number = self.case_at(coordinator, "agreed")
        coordinator.act(number, "deny", dates={"happened": days(0)})
        coordinator.go(f"/cases/{number}/acts/schedule")
        self.assertIn("717(2)(a)", coordinator.text())

    def test_a_coordinator_does_not_decide_in_the_prosecutors_place(self):
        coordinator = self.person("coordinator")
        number = self.case_at(coordinator, "screening")
        coordinator.try_act(number, "decide", value="no", reason="Typed by me.")
        self.assertIn("decides this", coordinator.text())
        self.assertEqual(coordinator.page.locator('[name="reason"]').input_value(), "Typed by me.")

    def test_completion_without_full_compliance(self):
        coordinator = self.person("coordinator", program="edmonton-stop")
        number = self.case_at(coordinator, "scheduled")
        coordinator.try_act(number, "report", level="full")
        self.assertIn("717(4)", coordinator.text())
        self.assertIn("isn’t attended yet", coordinator.text())


if __name__ == "__main__":
    unittest.main()
