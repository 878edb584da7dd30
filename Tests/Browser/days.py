"""Days that go by on a clock that the test moves, with the people of the programs at their work."""

import datetime
import re
import subprocess
import tempfile
import unittest
from pathlib import Path

from onward import Browser, Demo, Person

GP, TEMPLATE, LONGUEUIL = "grande-prairie-stop", "template", "longueuil"
BEGIN = datetime.date(2026, 3, 9)
# Nobody alike: a referral that looked like another would wait for a person.
NAMES = [
    ("Aurèle Synthwood", 1961), ("Bertrand Fictif-Ouellet", 1972), ("Kwame Placeholder", 1983), ("Zacharie Inventé", 1994),
    ("Milo Examplar", 1965), ("Rosaire Maquette", 1979),
]


class Days(unittest.TestCase):
    def setUp(self):
        self.demo, self.browser = Demo(begin=BEGIN), Browser()
        self.today = BEGIN

    def tearDown(self):
        self.browser.close()
        self.demo.stop()

    # Days and people

    def at(self, date):
        """The clock goes on; whoever works then signs in anew."""
        self.assertGreaterEqual(date, self.today)
        if date > self.today:
            self.demo.move(date)
        self.today = date
        self.people = {}

    def evening(self):
        """When every part of a class day is over, in Alberta as in Quebec."""
        self.demo.move(f"{self.today}T23:50:00.000Z")
        self.people = {}

    def person(self, role, program=GP, which=0, **options):
        key = (role, program, which, *options.items())
        if key not in self.people:
            self.people[key] = Person(self.browser, self.demo, role, program, self.language, which=which, **options)
        return self.people[key]

    def coordinator(self, program=GP):
        return self.person("coordinator", program)

    def refer(self, index, program, court):
        name, year = NAMES[index]
        return self.person("police", program).refer(
            "post-charge", name, dates={"born": datetime.date(year, 4, 5), "offence": self.today - datetime.timedelta(days=9), "next": court},
            age_by="identity-document", minor="no", contact="none", language=self.language)

    def admit(self, number, program):
        """The agency's questions and the prosecutor's decision."""
        coordinator = self.coordinator(program)
        coordinator.go(f"/cases/{number}/acts/answer")
        page = coordinator.page
        good = {"first-offence": "yes"}
        for name in {field.get_attribute("name") for field in page.locator("main [name^=answer-]").all()}:
            coordinator.fill(name, good.get(name.removeprefix("answer-"), "no"))
        coordinator.fill("source", "record-check")
        coordinator.press()
        coordinator.go(f"/cases/{number}")
        page.locator(f'form[action="/cases/{number}/marker"] button').click()
        fields = {f"gate-{gate}": "yes" for gate in ("protection", "appropriate", "evidence", "not-barred")}
        self.person("prosecutor", program).act(number, "decide", value="yes", reason="Nothing against it.", **fields)

    def enrol(self, number, program, until):
        coordinator = self.coordinator(program)
        coordinator.act(number, "offer")
        coordinator.act(number, "tell-rights", language=self.language, time="09:00")
        coordinator.act(number, "consent", language=self.language, time="09:30")
        coordinator.act(number, "accept-responsibility", language=self.language)
        coordinator.act(number, "agree", dates={"until": until})

    # Class days

    def plan(self, date, capacity, program=GP):
        """A class day of the program's own topics, an hour each; returns its address."""
        coordinator = self.coordinator(program)
        coordinator.go("/class-days/new")
        page = coordinator.page
        coordinator.fill_date("on", date)
        coordinator.fill("capacity", str(capacity))
        coordinator.fill("language", self.language)
        coordinator.press()
        self.assertRegex(page.url, r"/class-days/[0-9a-f]{32}$", coordinator.text())
        return re.search(r"/class-days/[0-9a-f]{32}$", page.url).group(0)

    def seat(self, number, day, act="seat", program=GP):
        coordinator = self.coordinator(program)
        coordinator.go(f"/cases/{number}/seat")
        coordinator.page.locator(f'form:has([name=day][value="{day[-32:]}"]):has([name=do][value={act}]) button').click()
        self.assertEqual(coordinator.page.url.split("?")[0], f"{self.demo.address}/cases/{number}", coordinator.text())

    def seats(self, day):
        """Seat numbers by file number, as they are kept."""
        rows = self.demo.query(
            "SELECT f.file_number, s.number, s.status FROM seat s JOIN case_file f ON f.id = s.case_id WHERE s.class_day = ?", day[-32:])
        return {plain_number: (number, status) for plain_number, number, status in rows}

    def class_day_of(self, number):
        rows = self.demo.query(
            "SELECT s.class_day, s.status FROM seat s JOIN case_file f ON f.id = s.case_id WHERE f.file_number = ? "
            "AND s.status IN ('seated', 'waiting')", number.replace("-", ""))
        return rows

    def enter_day(self, day, presence, program=GP):
        """Presence by keyboard: the parts attended by file number, None for all of them."""
        self.evening()
        coordinator = self.coordinator(program)
        seats = self.seats(day)
        coordinator.go(f"{day}/entry")
        page = coordinator.page
        for number, missed in presence.items():
            seat = seats[number.replace("-", "")][0]
            boxes = page.locator(f'main [name="seat-{seat}-part"]').all()
            for box in boxes[: len(boxes) - missed]:
                box.check()
            coordinator.fill(f"seat-{seat}-identity", "yes")
            if missed:
                coordinator.fill(f"seat-{seat}-outcome", "left-early")
                coordinator.fill(f"seat-{seat}-reason", "A call from home.")
        coordinator.press()
        self.assertEqual(page.url, self.demo.address + day, coordinator.text())

    # Fees and letters

    def fee(self, number, do, program=GP, which=0, **fields):
        """One form of the fee desk; returns what the page says then."""
        person = self.person("coordinator", program, which)
        person.go(f"/cases/{number}/fee")
        form = person.page.locator(f"form:has(input[name=do][value={do}])").first
        if not form.is_visible():
            person.page.locator(f"details:has(input[name=do][value={do}]) summary").first.click()
        for name, value in fields.items():
            field = form.locator(f'[name="{name.replace("_", "-")}"]').first
            kind = field.evaluate("e => e.type")
            if kind == "radio":
                form.locator(f'[name="{name}"][value="{value}"]').check()
            elif kind == "select-one":
                field.select_option(index=1) if value is True else field.select_option(value)
            else:
                field.fill(value)
        form.locator("button[type=submit]").click()
        return person.says()

    def undo(self, number, **fields):
        """Asked by one coordinator, granted by the other; returns what the page says then."""
        self.fee(number, "undo", payment=True, **fields)
        self.assertEqual(self.coordinator().page.locator("input[name=do][value=grant]").count(), 0, "nobody grants their own request")
        return self.fee(number, "grant", which=1)

    def letter(self, number, kind, program=GP):
        """Makes a letter in the person's language; returns its text."""
        coordinator = self.coordinator(program)
        coordinator.go(f"/cases/{number}/letters")
        page = coordinator.page
        name = page.locator(f"select[name=kind] option[value={kind}]").inner_text()
        page.select_option("select[name=kind]", kind)
        page.check(f"input[name=language][value={self.language}]")
        page.locator("form:has(select[name=kind]) button[type=submit]").click()
        # The clock stands still, so several may be made at one moment: the newest of this kind.
        link = page.locator(f'main a[href^="/cases/{number}/letters/"]:not([href$=revoke])').filter(has_text=name).first
        with page.expect_download() as saved:
            link.click()
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "letter.pdf"
            saved.value.save_as(path)
            return subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True).stdout
