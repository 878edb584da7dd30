"""A day in court: the list for the prosecutor, who will be there, and a prosecutor who confirms a day by keyboard alone, in French;
then the year of the note, until police take it off the record. The demonstration's clock stands still and is moved."""

import datetime
import re
import unittest

from onward import NUMBER, Browser, Demo, Person

PROGRAM = "longueuil"
BEGIN = datetime.date(2026, 3, 9)


class CourtDay(unittest.TestCase):
    def setUp(self):
        self.demo, self.browser = Demo(begin=BEGIN), Browser()

    def tearDown(self):
        self.browser.close()
        self.demo.stop()

    def person(self, role, language="fr"):
        return Person(self.browser, self.demo, role, PROGRAM, language)

    def days(self, person):
        """The days in court, with how many are open."""
        person.go("/court-days")
        rows = person.page.locator("main table tbody tr").all()
        return {
            row.locator("a").first.get_attribute("href").rsplit("/", 1)[1]: int(row.locator("td").first.inner_text())
            for row in rows
        }

    def tab_to(self, page, name, limit=200):
        """Presses Tab until the field with that name has the focus."""
        for _ in range(limit):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.name || ''") == name:
                return
        self.fail(f"the keyboard never reaches {name}")

    def test_a_courtrooms_list_is_confirmed_by_keyboard(self):
        coordinator = self.person("coordinator")
        busiest = max(self.days(coordinator).items(), key=lambda item: item[1])
        self.assertGreaterEqual(busiest[1], 2)
        date = datetime.date.fromisoformat(busiest[0])
        crown = self.person("prosecutor")
        crown.go(f"/court-days/on/{date}")
        self.assertEqual(crown.page.locator("main select").count(), 0, "nothing can be said of a day ahead")

        self.demo.move(date)
        crown = self.person("prosecutor")
        crown.go(f"/court-days/on/{date}")
        page = crown.page
        names = [select.get_attribute("name") for select in page.locator("main select").all()]
        self.assertEqual(len(names), busiest[1])
        first, second = names[0], names[1]
        # Everything by keyboard: the first line ends, the second goes on another day that is typed wrong at first.
        self.tab_to(page, first)
        page.keyboard.type("Accusation ret")
        ended = page.eval_on_selector(f'[name="{first}"]', "e => e.value")
        self.assertEqual(ended, "ended-withdrawn")
        self.tab_to(page, second)
        page.keyboard.type("Report")
        page.keyboard.press("ArrowDown")
        self.assertEqual(page.eval_on_selector(f'[name="{second}"]', "e => e.value"), "appeared-counsel")
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        number = second.removeprefix("did-")
        later = date + datetime.timedelta(days=30)
        for part, value in (("day", later.day), ("month", later.month), ("year", date.year - 1)):
            self.tab_to(page, f"next-{number}-{part}", 3)
            page.keyboard.type(str(value))
        with page.expect_navigation():
            page.keyboard.press("Enter")
        # The one is done; the other says what is wrong and has kept what was typed.
        self.assertEqual(page.locator(".summary").count(), 1)
        self.assertIsNone(re.search(f'name="{first}"', page.content()))
        self.assertEqual(page.input_value(f'[name="next-{number}-day"]'), str(later.day))
        page.locator(f'[name="next-{number}-year"]').fill(str(later.year))
        page.locator(f'[name="next-{number}-year"]').press("Enter")
        page.wait_for_selector(".summary", state="detached")
        days = self.days(crown)
        self.assertEqual(days.get(str(date), 0), busiest[1] - 2)
        self.assertIn(str(later), days)
        acts = self.demo.query(
            "SELECT e.kind FROM case_event e JOIN case_file f ON f.id = e.case_id WHERE f.file_number IN (?, ?) AND e.kind IN "
            "('confirm-ending', 'appear') AND e.happened_on = ? ORDER BY e.kind", first.removeprefix("did-").replace("-", ""), number.replace("-", ""), str(date))
        self.assertEqual([kind for kind, in acts], ["appear", "confirm-ending"])

    def test_the_list_is_sent_once_and_a_moved_date_asks_again(self):
        coordinator = self.person("coordinator")
        days = sorted(self.days(coordinator))
        soon = next(day for day in days if day > str(BEGIN))
        self.demo.move(datetime.date.fromisoformat(soon) - datetime.timedelta(days=9))
        coordinator = self.person("coordinator")
        coordinator.go("/today")
        self.assertIn("sur aucune liste", coordinator.says())
        coordinator.go("/court-days")
        waiting = NUMBER.findall(coordinator.page.locator(".card").first.inner_text())
        self.assertGreater(len(waiting), 0)
        coordinator.page.locator("main form button[type=submit]").last.click()
        self.assertEqual(coordinator.page.locator("main form").count(), 0)
        number = waiting[0]
        coordinator.act(
            number, "set-court-date", {"on": datetime.date.fromisoformat(soon) - datetime.timedelta(days=1)}, room="Salle 4.02")
        coordinator.go("/court-days")
        self.assertEqual(NUMBER.findall(coordinator.page.locator(".card").first.inner_text()), [number])
        coordinator.try_act(number, "set-court-date", {"on": datetime.date.fromisoformat(soon)}, room="chez Jean Tremblay")
        self.assertIn("Une salle est un numéro", coordinator.says())
        self.assertIn("chez Jean Tremblay", coordinator.kept())


class RecordCheck(unittest.TestCase):
    def setUp(self):
        self.demo, self.browser = Demo(begin=BEGIN), Browser()

    def tearDown(self):
        self.browser.close()
        self.demo.stop()

    def test_police_confirm_that_the_note_is_gone(self):
        # The demonstration has one note that police forgot: it is read in both languages, and taken off in one.
        french = self.police("fr")
        self.assertGreater(french.page.locator('main a[href$="/note"]').count(), 0)
        french.page.locator('main a[href$="/note"]').first.click()
        self.assertEqual(french.page.locator("main [name=happened-day]").count(), 1)
        police = self.police("en")
        links = police.page.locator('main a[href$="/note"]')
        before = links.count()
        number = links.first.get_attribute("href").split("/")[2]
        links.first.click()
        police.fill_date("happened", BEGIN + datetime.timedelta(days=1))
        police.press()
        self.assertEqual(police.page.locator(".summary").count(), 1, "a day to come isn't taken")
        police.fill_date("happened", BEGIN)
        police.press()
        self.assertEqual(police.page.locator('main a[href$="/note"]').count(), before - 1)
        for language, gone in (("en", "Police confirmed on"), ("fr", "La police a confirmé le")):
            with self.subTest(language):
                coordinator = Person(self.browser, self.demo, "coordinator", "grande-prairie-stop", language)
                coordinator.go(f"/cases/{number}")
                coordinator.fill("purpose", "administer")
                coordinator.press()
                self.assertIn(gone, coordinator.says())

    def police(self, language):
        person = Person(self.browser, self.demo, "police", "grande-prairie-stop", language)
        person.go("/referrals")
        return person


if __name__ == "__main__":
    unittest.main()
