"""Somebody who presents at a class day types herself whom she must not meet, on a page of her own that says nothing; nobody is told."""

import re
import unittest

from onward import Browser, Demo, Person
from seeing import faults, in_every_light, sideways, zoomed
from test_class_day import first_day
from test_support import CODE, Phone

PROGRAM = "grande-prairie-stop"


class Presenter(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo()
        cls.addClassCleanup(cls.demo.stop)
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.close)

    def code(self, coordinator, day, name):
        coordinator.go(day + "/presenters")
        coordinator.fill("name", name)
        coordinator.page.locator("main form:has([name=name]) button").click()
        return CODE.search(coordinator.says()).group()

    def test_whom_she_names_gets_no_seat_and_nobody_is_told_why(self):
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, scripts=True)
        day = first_day(coordinator)
        coordinator.go(day)
        # Somebody who has no seat on that day, and could have one.
        row = coordinator.page.locator("main tr:has(button)", has_text="Give a seat").last
        name = re.sub(r" \(.*", "", row.locator("bdi").first.inner_text())
        case = row.locator("a[href^='/cases/']").first.get_attribute("href")
        code = self.code(coordinator, day, "Merle")
        coordinator.go(day + "/presenters")
        coordinator.page.locator("main .card", has_text="Merle").locator("button", has_text="Put on this day").click()
        self.assertIn("Presents on this day", coordinator.page.locator("main .card", has_text="Merle").inner_text())

        phone = Phone(self.browser, self.demo)
        phone.enter("/agenda", code)
        self.assertEqual(phone.page.title(), "Votre page – Onward")
        self.assertIn("Vous n’avez nommé personne", phone.says())
        phone.page.fill("#names", name.split(" ")[-1] + "\nZénobie Inconnue")
        phone.press("Conserver")
        self.assertIn("2 noms que vous avez écrits", phone.says())
        self.assertNotIn("Zénobie", phone.says())

        coordinator.go(day)
        shown = coordinator.page.locator("main tr", has_text=name).last
        self.assertIn("This day isn’t possible. Choose another.", shown.inner_text())
        self.assertEqual(shown.locator("button", has_text="Give a seat").count(), 0)
        for path in (day, day + "/presenters", case + "/seat"):
            coordinator.go(path)
            self.assertNotIn("Zénobie", coordinator.says())
            self.assertNotIn("noms", coordinator.says())

        phone.page.locator("main button", has_text="Les supprimer tous").click()
        coordinator.go(day)
        self.assertGreater(coordinator.page.locator("main tr", has_text=name).last.locator("button", has_text="Give a seat").count(), 0)
        phone.press("Fermer")
        self.assertNotIn("Merle", phone.says())

    def test_her_page_is_whole_and_says_nothing_around_it(self):
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM)
        day = first_day(coordinator)
        for language in ("en", "fr"):
            code = self.code(coordinator, day, f"Pinson {language}")
            phone = Phone(self.browser, self.demo, language, scripts=True)
            phone.enter("/agenda", code)
            phone.page.fill("#names", "Szymborska")
            phone.page.locator("main form:has(#names) button").click()
            self.assertRegex(phone.page.title(), "^(Your page|Votre page) – Onward$")
            self.assertEqual(phone.page.locator("h1").count(), 1)
            self.assertLessEqual(sideways(phone.page), 0)
            for word in ("STOP", "prostitution", "diversion", "program"):
                self.assertNotIn(word.lower(), phone.says().lower())
            for look in (faults, zoomed if language == "fr" else in_every_light):
                self.assertEqual(look(phone.page), [], look.__name__)


if __name__ == "__main__":
    unittest.main()
