"""Every page of every role, in both languages, at two widths, as it is opened and as it comes back from a form sent empty: no accessibility
fault, nothing that scrolls sideways, one heading, no request to another host. Which pages there are is read from docs/access.md."""

import datetime
import json
import os
import re
import subprocess
import unittest

from onward import BINARY, NUMBER, Browser, Demo, Person
from seeing import crowded, faults, in_every_light, on_paper, sideways, zoomed
from test_public import PATHS

LAST_YEAR = datetime.date.today().year - 1

PAGES = {
    "coordinator": ["/today", "/cases", "/cases?stage=agreed", "/search", "/search?q=Tremblay", "/refer", "/refer/table", "/refer/cards", "/held", "/class-days", "/class-days/new", "/fees", "/fees/funds", "/fees/fairness", "/letters", "/messages", "/carry-over", "/court-days", "/community", "/reports", f"/reports/{LAST_YEAR}", "/me"],
    "prosecutor": ["/queue", "/court-days", "/cases", "/search", "/refer", "/me"],
    "police": ["/referrals", "/refer", "/refer/table", "/concerns/new"],
    "auditor": ["/audit"],
    "support worker": ["/plans", "/plans/keeping"],
    "support supervisor": ["/plans", "/plans/outcomes", "/plans/keeping"],
    "safeguarding lead": ["/concerns", "/concerns/new"],
    "administrator": ["/accounts", "/accounts/new", "/letters/wordings", "/letters/wordings/offer", "/letters/wordings/letterhead"],
}
CASE_PAGES = ["", "/sheet", "/acts/note", "/acts/call", "/acts/raise-concern", "/acts/correct", "/acts/set-court-date", "/acts/consent"]
COORDINATORS_PAGES = ["/seat", "/fee", "/letters", "/messages", "/contact"]
DAY_PAGES = ["", "/plan", "/cancel", "/presenters", "/paper", "/entry", "/door"]

PROGRAM = "grande-prairie-stop"
# What people have before them all day: also in the dark, in high contrast and forced colours, on paper, and at 400 % zoom.
MAIN = {
    "/today", "/cases", "/cases/:case", "/cases/:case/sheet", "/cases/:case/fee", "/class-days", "/class-days/:day", "/class-days/:day/entry",
    "/class-days/:day/door", "/court-days", "/court-days/on/:date", "/fees", "/letters", "/refer", "/refer/table", "/queue", "/referrals", "/audit",
    "/accounts", "/clients", "/clients/:case", "/plans", "/plans/:number", "/concerns", "/concerns/:number", "/sign-in",
}
# Where each role is looked at: those that Grande Prairie doesn't have are elsewhere.
PROGRAMS = {"coordinator": PROGRAM, "prosecutor": PROGRAM, "police": PROGRAM, "auditor": PROGRAM, "administrator": PROGRAM,
            "probation officer": "edmonton-stop", "therapist": "longueuil", "support worker": "edmonton-coarse",
            "support supervisor": "edmonton-coarse", "safeguarding lead": PROGRAM}
# What is open to everybody, besides the pages of test_public and a person's own page; and what everybody who is signed in has.
EVERYONE = ["/sign-in", "/verify", "/verify/0000", "/mine", "/agenda", "/steps", "/shared", "/set-up", "/set-password", f"/programs/{PROGRAM}/not-arrested/ask",
            f"/programs/{PROGRAM}/not-arrested/asked", "/class-days/left", f"/programs/{PROGRAM}/calendar", f"/programs/{PROGRAM}/services", f"/programs/{PROGRAM}/initiatives",
            f"/programs/{PROGRAM}/sign-off", f"/programs/{PROGRAM}/report", f"/programs/{PROGRAM}/report/{LAST_YEAR}", "/yearly-reports", f"/yearly-reports/{LAST_YEAR}"]
SIGNED_IN = ["/me", "/password", "/grant", "/change-user"]
# What isn't a page: files, what scripts ask for, and addresses that lead on.
NOT_PAGES = {
    "/", "/assets/:name", "/cases/:case/documents/:document", "/cases/:case/letters/:letter", "/cases/:case/messages/calendar",
    "/class-days/:day/door/list", "/class-days/door-worker.js", "/class-days/door.js", "/class-days/left.js", "/court-list", "/exit",
    "/fees/export", "/health", "/language/:language", "/letters/batches/:batch/print", "/mine/letters/:letter", "/programs/:program/calendar-feed", "/programs/:program/report/:year/pdf", "/yearly-reports/:year/pdf",
    "/refer/table/template", "/robots.txt",
}
# Forms whose button does something though nothing is typed: they end the session, or make what can't be taken back.
NOT_SENT = {"/change-user", "/grant", "/backup", "/refer/cards"}
# What stands empty in a program that begins.
BEGINNING = {
    "coordinator": ["/today", "/cases", "/search", "/held", "/class-days", "/court-days", "/fees", "/letters", "/messages", "/calls"],
    "prosecutor": ["/queue", "/cases", "/court-days"],
    "police": ["/referrals"],
    "auditor": ["/audit"],
}
# Those that say so in a sentence of their own, beside what they are for besides; and the log, in which whoever began stands already.
IN_A_SENTENCE = {"/search", "/fees", "/letters", "/calls", "/audit"}
EMPTY_FORM = """form => { for (const one of form.elements) {
    if (one.type === "checkbox" || one.type === "radio") one.checked = false;
    else if (one.tagName === "SELECT") one.selectedIndex = 0;
    else if (one.type !== "hidden" && one.tagName !== "BUTTON" && one.tagName !== "FIELDSET") one.value = "";
} }"""


def routes():
    """The pages that are opened: each path's pattern with the roles it is open to, those without a placeholder first."""
    access = open(os.path.join(os.path.dirname(__file__), "../../docs/access.md"), encoding="utf-8").read()
    rows = re.findall(r"^\| `(/[^`]*)` \| GET \| `[^`]+` \| ([^|]+) \|$", access, re.M)
    assert len(rows) > 80
    found = [(path, re.compile("/".join(re.sub(r"^:.*", "[^/]+", part) for part in path.split("/")) + "$"), who.split(", "))
             for path, who in rows if path not in NOT_PAGES]
    return sorted(found, key=lambda route: route[0].count(":"))


ROUTES = routes()


def route(path):
    """The pattern of the page at an address; None where there is no page."""
    bare = path.split("?")[0].split("#")[0]
    return next((pattern for pattern, shape, _ in ROUTES if shape.match(bare)), None)


class Walk:
    """One person who opens each page of the role once, following links, beside those that are named."""

    def __init__(self, test, person):
        self.test, self.person, self.page = test, person, person.page
        self.seen = set()
        self.foreign = []
        self.page.on("request", lambda r: None if r.url.startswith((person.demo.address, "data:")) else self.foreign.append(r.url))

    def where(self, path):
        return self.test.subTest(role=self.person.role, language=self.person.language, width=self.page.viewport_size["width"], path=path)

    def check(self, path):
        """Opens a page; a main page is looked at in other ways too. French words are the longer ones; colours are alike in both languages."""
        with self.where(path):
            response = self.person.go(path)
            self.seen.add(route(self.page.url.removeprefix(self.person.demo.address)))
            self.test.assertLess(response.status, 400, path)
            self.whole(path)
            looks = (zoomed,) if self.person.language == "fr" else (in_every_light, on_paper)
            for look in looks if route(path) in MAIN and "?" not in path else ():
                self.test.assertEqual(look(self.page), [], f"{path}, {look.__name__}")

    def whole(self, path):
        self.test.assertEqual(self.foreign, [], path)
        self.test.assertEqual(self.page.locator("h1").count(), 1, f"{path}: one h1")
        self.test.assertEqual(self.page.locator("html").get_attribute("lang"), f"{self.person.language}-CA", path)
        wide = sideways(self.page)
        self.test.assertLessEqual(wide, 0, f"{path} scrolls sideways by {wide} px")
        self.test.assertEqual(crowded(self.page), [], path)
        self.test.assertEqual(faults(self.page), [], path)

    def send_empty(self, path):
        """Sends the page's form with nothing in it: what comes back says what is missing, and is as whole as any page."""
        with self.where(f"{path}, sent empty"):
            form = self.page.locator("main form[method=post]:has(input:not([type=hidden]), textarea, select)").last
            if not form.count():
                return
            form.evaluate(EMPTY_FORM)
            with self.page.expect_response(lambda answer: answer.request.method == "POST") as sent:
                form.locator("button[type=submit]").first.click()
            self.page.wait_for_load_state()
            if sent.value.status >= 400:
                self.test.assertIn(sent.value.status, (409, 422), path)
                self.test.assertEqual(self.page.locator(".summary").count(), 1, path)
                self.whole(path)

    def follow(self, named=()):
        """The pages that are named, then every page that links lead to and that is of a kind not seen yet."""
        links = []
        for path in named:
            self.step(path, links)
        while links:
            path = links.pop(0)
            if route(path) not in self.seen | {None}:
                self.step(path, links)

    def step(self, path, links):
        self.check(path)
        for link in self.page.locator("a[href^='/'], form[method=get]").all():
            links.append(link.get_attribute("href") or link.get_attribute("action"))
        if route(path) not in NOT_SENT:
            self.send_empty(path)


class Somebody:
    """Somebody at a browser who isn't one of the demo's people."""

    def __init__(self, demo, context, language, role="nobody"):
        self.demo, self.context, self.language, self.role = demo, context, language, role
        self.page = context.new_page()
        self.page.set_default_timeout(45000)

    def go(self, path):
        return self.page.goto(self.demo.address + path)


class Pages:
    """What the classes have in common; each has a demo of its own, so that they run side by side."""

    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=3)
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()

    def person(self, role, language, width, program=None):
        program = program or PROGRAMS[role]
        return Person(self.browser, self.demo, role.replace(" ", "-"), program, language, scripts=True, width=width)

    def first(self, person, path, links):
        """Where the first link of this kind on a page leads."""
        person.go(path)
        return person.page.locator(f"main a{links}").first.get_attribute("href")

    def named(self, role, person):
        """Pages that no link leads to for each role, or not before something was done."""
        paths = list(PAGES.get(role, ["/clients"] if role == "therapist" else []))
        if role in ("coordinator", "prosecutor"):
            case = self.first(person, "/cases?stream=post-charge", '[href^="/cases/"]')
            paths += [case + path for path in CASE_PAGES + ["/purpose"]]
            paths += [self.first(person, "/court-days", '[href^="/court-days/on/"]'), case.replace("/cases/", "/refer/done/")]
        if role == "coordinator":
            day = self.first(person, "/class-days", '[href^="/class-days/"]:not([href$=new])')
            paths += [case + path for path in COORDINATORS_PAGES + ["/own-code", "/looks", "/person"]]
            paths += [day + path for path in DAY_PAGES] + ["/audit", "/calls", "/refer/waiting"] + SIGNED_IN
            paths += [self.letter(person), self.batch(person)]
        if role in ("police", "probation officer"):
            number = self.first(person, "/referrals", '[href$="/concern"]').split("/")[2]
            paths += [f"/refer/done/{number}", "/refer/waiting", "/refer/table"] + (["/refer/cards"] if role != "police" else [])
        if role == "prosecutor":
            paths += ["/refer/waiting", "/refer/table"]
        if role == "support worker":
            # The plan in which something stands; the limits of confidentiality are read in it already.
            plan = self.first(person, "/plans", '[href^="/plans/"]:has-text("Rose")')
            paths += [plan, plan + "/limits", plan + "/refer"]
        if role == "administrator":
            account = self.first(person, "/accounts", f'[href^="/accounts/"]:has-text("{self.demo.account("police", PROGRAM, 1)["name"]}")')
            paths += [account, account + "/disable", account + "/name", self.version(person)]
        return paths

    def letter(self, person):
        """Where a letter that was made is revoked."""
        person.go("/cases?where=ended&rows=100")
        numbers = NUMBER.findall(person.page.inner_text("main"))
        while not person.page.locator("select[name=kind] option[value=certificate]").count():
            person.go(f"/cases/{numbers.pop()}/letters")
        person.fill("kind", "certificate")
        person.fill("language", person.language)
        person.page.locator("form:has(select[name=kind]) button[type=submit]").click()
        return person.page.locator("a[href$='/revoke']").first.get_attribute("href")

    def batch(self, person):
        """Letters that were ordered together."""
        person.go("/letters")
        if not person.page.locator("main a[href^='/letters/batches/']").count():
            person.page.locator("main form button[type=submit]").first.click()
            person.go("/letters")
        return person.page.locator("main a[href^='/letters/batches/']").first.get_attribute("href")

    def concern(self, person):
        """A concern for a child, which everybody has who raised one: last, since its line stands on every page from then on."""
        person.go("/concerns")
        if not person.page.locator('main a[href^="/concerns/"]:not([href$=new])').count():
            person.go("/concerns/new")
            for name, value in (("origin", "other"), ("witness", "raiser"), ("ground", "told")):
                person.fill(name, value)
            person.press()
        return self.first(person, "/concerns", '[href^="/concerns/"]:not([href$=new])')

    def version(self, person):
        """A wording's version that another took the place of."""
        sheet = "/letters/wordings/class-notice"
        person.go(sheet)
        name = f"absence-{person.language}"
        person.fill(name, person.page.input_value(f"[name={name}]") + " –")
        person.page.locator("main form button[type=submit]").first.click()
        return self.first(person, sheet, "[href*='/versions/']")

    def walk_all(self, language, width):
        for role in PROGRAMS:
            person = self.person(role, language, width)
            walk = Walk(self, person)
            walk.follow(self.named(role, person))
            walk.follow([self.concern(person)])
            seen = walk.seen
            person.context.close()
            if role == "coordinator":
                # Only a program with therapy has a therapist to name.
                person = self.person(role, language, width, "longueuil")
                walk = Walk(self, person)
                walk.follow([self.first(person, "/cases?stage=scheduled", '[href^="/cases/"]') + "/therapist"][:1])
                seen |= walk.seen
                person.context.close()
            with self.subTest(role=role, language=language, what="pages that nothing here opens"):
                own = {path for path, _, who in ROUTES if role in who or role == "coordinator" and "everyone signed in" in who}
                self.assertEqual(own - seen, set())

    def everybodys(self, language, width):
        """What is open to everybody, besides what test_public opens."""
        context = self.browser.context(viewport={"width": width, "height": 900}, locale=f"{language}-CA")
        walk = Walk(self, Somebody(self.demo, context, language))
        for path in EVERYONE:
            walk.step(path, [])
        walk.step(self.first(walk.person, f"/programs/{PROGRAM}/calendar", f'[href^="/programs/{PROGRAM}/calendar/"]'), [])
        opened = walk.seen | {route(path) for path in PATHS}
        own = {path for path, _, who in ROUTES if "everyone" in who}
        # The door list's page is the coordinator's to open, and a site is set up once. A person's own page opens by a code: test_way and
        # test_own_code open what is behind it; test_support what is behind a woman's code.
        behind = {path for path in own if path.startswith(("/mine/", "/steps/"))}
        self.assertEqual(own - opened - behind - {"/class-days/:day/door", "/set-up"}, set())
        context.close()


class AtADesk(Pages, unittest.TestCase):
    def test_every_page_of_every_role_in_english(self):
        self.walk_all("en", 1280)

    def test_everybodys_pages_in_english(self):
        self.everybodys("en", 1280)


class OnAPhone(Pages, unittest.TestCase):
    def test_every_page_of_every_role_in_french(self):
        self.walk_all("fr", 320)

    def test_everybodys_pages_in_french(self):
        self.everybodys("fr", 320)


class AProgramThatBegins(Pages, unittest.TestCase):
    """Lists in which nothing is yet say what will stand there, and are as whole as full ones."""

    def signed_up(self, role, language, width):
        """Somebody who was given a role in a program without any case, and has chosen a password."""
        name, password = f"{role}.{language}", "a long walk by the river"
        made = subprocess.run(
            [BINARY, "user", "add", name, "--role", role, "--program", "toronto", "--agency", f"Agency {role}", "--data",
             self.demo.folder + "/data", "--json"], stdout=subprocess.PIPE, check=True)
        context = self.browser.context(viewport={"width": width, "height": 900}, locale=f"{language}-CA")
        somebody = Somebody(self.demo, context, language, role)
        somebody.go("/set-password")
        for field, value in (("code", json.loads(made.stdout)["token"]), ("password", password), ("again", password)):
            somebody.page.fill(f"main [name={field}]", value)
        somebody.page.locator("main form button[type=submit]").last.click()
        if "/sign-in" in somebody.page.url:
            somebody.page.fill("main [name=name]", name)
            somebody.page.fill("main [name=password]", password)
            somebody.page.locator("main form button[type=submit]").last.click()
        return somebody

    def test_empty_lists(self):
        for language, width in (("en", 320), ("fr", 1280)):
            for role, paths in BEGINNING.items():
                somebody = self.signed_up(role, language, width)
                walk = Walk(self, somebody)
                for path in paths:
                    walk.check(path)
                    with walk.where(path):
                        if path not in IN_A_SENTENCE:
                            self.assertGreater(somebody.page.locator("main .empty").count(), 0, path)
                        if path != "/audit":
                            self.assertEqual(somebody.page.locator("main table tbody tr, main .agenda li").count(), 0, path)
                somebody.context.close()


if __name__ == "__main__":
    unittest.main()
