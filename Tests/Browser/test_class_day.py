"""A class day: planned, seated, called off for snow, held at the door without a network, entered by keyboard; in both languages."""

import re
import unittest

from onward import Browser, Demo, Person

PROGRAM = "grande-prairie-stop"
WORDS = {
    "en": {"moved": "Called off", "saved": "Everything is saved.", "offline": "No connection.", "unsaved": "aren’t saved yet", "out": "signed out"},
    "fr": {"moved": "Annulée", "saved": "Tout est enregistré.", "offline": "Pas de connexion.", "unsaved": "ne sont pas encore enregistrées", "out": "session est fermée"},
}


def first_day(person):
    """The address of the next class day."""
    person.go("/class-days")
    return re.search(r'href="(/class-days/[0-9a-f]{32})"', person.page.content()).group(1)


class ClassDay(unittest.TestCase):
    def setUp(self):
        self.demo, self.browser = Demo(), Browser()

    def tearDown(self):
        self.browser.close()
        self.demo.stop()

    def seats(self, person, day):
        person.go(day)
        return person.page.locator("table").first.locator("tbody tr").count() if person.page.locator("table").count() else 0

    def test_snow_seats_everyone_again_on_the_next_day_that_fits(self):
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, "fr")
        day = first_day(coordinator)
        taken = self.seats(coordinator, day)
        self.assertGreater(taken, 3)
        coordinator.page.click("text=Annuler la journée")
        coordinator.page.click("button[type=submit]")
        self.assertEqual(coordinator.page.locator(".summary").count(), 1)
        coordinator.page.check("input[value=weather]")
        coordinator.page.locator("main form button[type=submit]").click()
        self.assertIn("Annulée", coordinator.page.inner_text("main"))
        coordinator.go(day)
        self.assertIn("Annulée : météo.".replace(" :", "\u00a0:"), coordinator.page.inner_text("main"))
        coordinator.go("/class-days")
        rows = coordinator.page.locator(".agenda").first.locator("li").all_inner_texts()
        moved = sum(int(re.search(r"(\d+) places prises", row).group(1)) for row in rows)
        self.assertGreater(moved, 0)
        coordinator.go("/today")
        self.assertNotIn("Erreur", coordinator.page.inner_text("main"))

    def test_a_day_is_planned_and_a_holiday_is_asked_about(self):
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM)
        coordinator.go("/class-days/new")
        page = coordinator.page
        page.fill("input[name=on-day]", "25")
        page.fill("input[name=on-month]", "12")
        page.fill("input[name=on-year]", "2027")
        page.fill("input[name=venue]", "Hall B")
        page.locator("main form button[type=submit]").click()
        self.assertIn("Christmas Day", page.inner_text(".summary"))
        self.assertEqual(page.input_value("input[name=venue]"), "Hall B")
        page.check("input[name=despite]")
        page.fill("input[name=vice-laws-to]", "8 o’clock")
        page.locator("main form button[type=submit]").click()
        self.assertEqual(page.input_value("input[name=vice-laws-to]"), "8 o’clock")
        page.fill("input[name=vice-laws-to]", "10:00")
        page.locator("main form button[type=submit]").click()
        self.assertIn("December 25, 2027", page.inner_text("h1"))
        self.assertIn("Hall B", page.inner_text("main"))

    def test_the_door_list_loses_and_doubles_nothing_without_a_network(self):
        for language in ("en", "fr"):
            with self.subTest(language):
                words = WORDS[language]
                coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, language, scripts=True, width=800)
                day = first_day(coordinator)
                page = coordinator.page
                coordinator.go(day + "/door")
                page.wait_for_selector("button[id$='-here']")
                page.wait_for_selector("body[data-ready=yes]")
                here = page.locator("button[id$='-here']").first
                seat = here.get_attribute("id").split("-")[1]
                here.click()
                page.wait_for_selector(f"text={words['saved']}")
                context = page.context
                context.set_offline(True)
                page.click(f"#seat-{seat}-out")
                page.click(f"#seat-{seat}-back")
                page.wait_for_selector(f"text={words['offline']}")
                self.assertIn(words["unsaved"], page.inner_text("#door-state"))
                # The tablet is switched off and on again where there is no network.
                page.reload()
                page.wait_for_selector(f"#seat-{seat}-out")
                self.assertIn(words["unsaved"], page.inner_text("#door-state"))
                kept = page.evaluate("JSON.stringify(localStorage)")
                self.assertNotIn("◊", kept.replace('"initials"', ""))
                context.set_offline(False)
                page.wait_for_selector(f"text={words['saved']}", timeout=20000)
                entries = self.entries(day, seat)
                self.assertEqual([kind for kind, _ in entries], ["identity", "left", "arrived"])
                self.assertEqual(len({entry for _, entry in entries}), 3)
                page.click(f"#seat-{seat}-undo")
                page.wait_for_selector(f"text={words['saved']}")
                self.assertEqual(self.entries(day, seat)[-1][0], "undo")
                page.click("#door-done")
                self.assertEqual(page.evaluate("localStorage.length"), 0)

    def test_the_server_dies_at_the_door_and_nothing_is_lost(self):
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, "en", scripts=True, width=800)
        day = first_day(coordinator)
        page = coordinator.page
        coordinator.go(day + "/door")
        page.wait_for_selector("button[id$='-here']")
        seats = [b.get_attribute("id").split("-")[1] for b in page.locator("button[id$='-here']").all()][:4]
        page.click(f"#seat-{seats[0]}-here")
        page.wait_for_selector("text=Everything is saved.")
        self.demo.kill()
        for seat in seats[1:]:
            page.click(f"#seat-{seat}-here")
        page.wait_for_selector("text=No connection.")
        self.demo.restart()
        page.wait_for_selector("text=Everything is saved.", timeout=30000)
        for seat in seats:
            self.assertEqual([kind for kind, _ in self.entries(day, seat)], ["identity"])

    def entries(self, day, seat):
        return self.demo.query(
            "SELECT e.kind, e.id FROM door_entry e JOIN seat s ON s.class_day = e.class_day AND s.case_id = e.case_id "
            "WHERE e.class_day = ? AND s.number = ? ORDER BY e.sequence", day.rsplit("/", 1)[1], int(seat))


if __name__ == "__main__":
    unittest.main()
