"""Every page of every role, in both languages, at two widths: no accessibility fault, nothing that scrolls sideways, one
heading, nothing personal in titles and addresses, no request to another host."""

import unittest

from axe_playwright_python.sync_playwright import Axe

from onward import Browser, Demo, Person

PAGES = {
    "coordinator": ["/today", "/cases", "/cases?stage=agreed", "/search", "/search?q=Tremblay", "/refer", "/refer/table", "/refer/cards", "/held", "/class-days", "/class-days/new", "/fees", "/fees/funds", "/fees/fairness", "/letters", "/messages", "/carry-over", "/court-days", "/me"],
    "prosecutor": ["/queue", "/court-days", "/cases", "/refer", "/me"],
    "police": ["/referrals", "/refer", "/refer/table"],
    "auditor": ["/audit"],
    "administrator": ["/accounts", "/accounts/new", "/letters/wordings", "/letters/wordings/offer", "/letters/wordings/letterhead"],
}
CASE_PAGES = ["", "/sheet", "/acts/note", "/acts/call", "/acts/raise-concern", "/acts/correct", "/acts/set-court-date", "/acts/consent"]
COORDINATORS_PAGES = ["/seat", "/fee", "/letters", "/messages"]
DAY_PAGES = ["", "/plan", "/cancel", "/presenters", "/paper", "/entry", "/door"]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


class Pages(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=3)
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()

    def check(self, person, path):
        foreign = []
        person.page.on("request", lambda r: None if r.url.startswith((person.demo.address, "data:")) else foreign.append(r.url))
        response = person.go(path)
        self.assertLess(response.status, 400, path)
        self.assertEqual(foreign, [], path)
        self.assertEqual(person.page.locator("h1").count(), 1, f"{path}: one h1")
        self.assertEqual(person.page.locator("html").get_attribute("lang"), f"{person.language}-CA", path)
        wide = person.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
        self.assertLessEqual(wide, 0, f"{path} scrolls sideways by {wide} px")
        found = Axe().run(person.page, options={"runOnly": {"type": "tag", "values": TAGS}})
        faults = [(v["id"], [n["target"] for n in v["nodes"]][:3]) for v in found.response["violations"]]
        self.assertEqual(faults, [], f"{person.role} {person.language} {path}")

    def walk(self, role, language, width):
        person = Person(self.browser, self.demo, role, "grande-prairie-stop", language, scripts=True, width=width)
        for path in PAGES[role]:
            with self.subTest(role=role, language=language, width=width, path=path):
                self.check(person, path)
        if role in ("coordinator", "prosecutor"):
            person.go("/cases?stream=post-charge")
            case = person.page.locator('main table a[href^="/cases/"]').first.get_attribute("href")
            for path in CASE_PAGES + (COORDINATORS_PAGES if role == "coordinator" else []):
                with self.subTest(role=role, language=language, width=width, path=path):
                    self.check(person, case + path)
        if role in ("coordinator", "prosecutor"):
            person.go("/court-days")
            day = person.page.locator('main a[href^="/court-days/on/"]').first.get_attribute("href")
            with self.subTest(role=role, language=language, width=width, path=day):
                self.check(person, day)
        if role == "coordinator":
            person.go("/class-days")
            day = person.page.locator('main a[href^="/class-days/"]:not([href$=new])').first.get_attribute("href")
            for path in DAY_PAGES:
                with self.subTest(role=role, language=language, width=width, path=path):
                    self.check(person, day + path)
        person.context.close()

    def test_a_therapists_pages(self):
        for language, width in (("en", 1280), ("fr", 320)):
            person = Person(self.browser, self.demo, "therapist", "longueuil", language, scripts=True, width=width)
            self.check(person, "/clients")
            client = person.page.locator('main a[href^="/clients/"]').first.get_attribute("href")
            self.check(person, client)
            person.context.close()

    def test_desk_width_in_english(self):
        for role in PAGES:
            self.walk(role, "en", 1280)

    def test_phone_width_in_french(self):
        for role in PAGES:
            self.walk(role, "fr", 320)


if __name__ == "__main__":
    unittest.main()
