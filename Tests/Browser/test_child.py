"""A child may be in danger: raised from a case, a plan, a class day and a call, it stands on every page until the report is written down."""

import os
import re
import subprocess
import tempfile
import time
import unittest

from onward import NUMBER, Browser, Demo, Person, plain, today
from seeing import faults, sideways

PROGRAM = "edmonton-stop"
ALARM = {"en": "no report to the authority yet", "fr": "pas encore de signalement à l’autorité"}
NUMBERS = {"edmonton-stop": "1-800-387-5437", "longueuil": "1-800-361-5310", "edmonton-coarse": "1-800-387-5437"}


class Child(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=21)
        cls.addClassCleanup(cls.demo.stop)
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.close)

    def alarm(self, person):
        found = person.page.locator(".alarm")
        return plain(found.inner_text()) if found.count() else None

    def until(self, person, path, condition):
        """Opens a page again until it says so: a hand-over takes some seconds."""
        end = time.monotonic() + 60
        while time.monotonic() < end:
            person.go(path)
            if condition():
                return
            person.page.wait_for_timeout(500)
        self.fail(f"{path}: {person.text()}")

    def fill_suspicion(self, person, origin=None):
        if origin:
            person.fill("origin", origin)
        person.fill("witness", "colleague")
        person.fill("ground", ["told", "age"])
        person.fill_date("suspected", today())
        person.press()

    def write_report(self, person, telephone):
        person.fill("line", telephone)
        person.fill("with", "Worker 12")
        person.fill("reference", "R-17")
        person.press()

    def count(self, lead):
        lead.go("/concerns")
        return lead.page.locator("main tbody tr").count()

    def test_from_each_of_the_four_places_it_comes_to_the_lead(self):
        lead = Person(self.browser, self.demo, "safeguarding-lead", PROGRAM)
        leads = Person(self.browser, self.demo, "safeguarding-lead", "edmonton-coarse")
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM)
        worker = Person(self.browser, self.demo, "support-worker", "edmonton-coarse")
        before, plans = self.count(lead), self.count(leads)

        coordinator.act(coordinator.case_at("scheduled"), "raise-concern", note="The caller says that a girl stays there.")
        self.until(lead, "/concerns", lambda: lead.page.locator("main tbody tr").count() == before + 1)

        coordinator.go("/class-days")
        coordinator.page.locator('main a[href^="/class-days/"]:not([href$="/new"])').first.click()
        coordinator.page.locator("main a", has_text="A child may be in danger").click()
        self.assertEqual(coordinator.chosen("origin"), "class-day")
        self.fill_suspicion(coordinator)
        self.assertEqual(self.count(lead), before + 2)

        coordinator.go("/calls")
        coordinator.page.locator("main a", has_text="A child may be in danger").click()
        self.assertEqual(coordinator.chosen("origin"), "tip")
        self.fill_suspicion(coordinator)
        self.assertEqual(self.count(lead), before + 3)

        worker.go("/plans")
        rose = NUMBER.search(worker.page.locator("main tr", has_text="Rose").inner_text()).group()
        worker.go(f"/plans/{rose}/concern")
        self.fill_suspicion(worker)
        self.until(leads, "/concerns", lambda: leads.page.locator("main tbody tr").count() == plans + 1)
        leads.page.locator("main tbody a").first.click()
        self.assertIn("A support plan", leads.says())
        for word in ("Rose", rose):
            self.assertNotIn(word, leads.text())
        # The other program's lead has no more than before.
        self.assertEqual(self.count(lead), before + 3)

    def test_in_a_plan_the_limits_of_confidentiality_are_read_first(self):
        worker = Person(self.browser, self.demo, "support-worker", "edmonton-coarse", language="fr")
        worker.go("/plans/new")
        worker.fill("name", "Iris")
        worker.fill("language", "fr")
        worker.press()
        worker.page.locator("main a", has_text="Un enfant est peut-être en danger").click()
        self.assertIn("1-800-387-5437", worker.says())
        self.assertEqual(worker.page.locator("main form").count(), 0)
        self.assertEqual(worker.page.locator('main a[href$="/limits"]').count(), 1)

    def test_it_stands_on_every_page_until_the_report_is_written_down(self):
        for language, program, role in (("fr", "longueuil", "therapist"), ("en", "edmonton-stop", "probation-officer")):
            with self.subTest(language=language):
                person = Person(self.browser, self.demo, role, program, language=language, width=360)
                self.assertIsNone(self.alarm(person))
                person.go("/concerns/new")
                self.assertIn(NUMBERS[program], person.says())
                self.assertEqual(person.page.locator(f'main a[href="tel:{NUMBERS[program].replace("-", "")}"]').count(), 1)
                # Sent empty: nothing is written, and the numbers stand there still.
                person.press()
                self.assertEqual(person.page.locator(".summary li").count(), 3)
                self.assertIn(NUMBERS[program], person.says())
                self.fill_suspicion(person, "other")
                number = NUMBER.search(person.says()).group()
                for path in ("/me", "/concerns", f"/concerns/{number}", "/nothing-here"):
                    person.go(path)
                    self.assertIn(ALARM[language], self.alarm(person), path)
                    self.assertEqual(person.page.locator(".alarm button").count(), 0)
                    self.assertLessEqual(sideways(person.page), 0, path)
                person.go(f"/concerns/{number}")
                # The report that will be made tomorrow isn't one.
                person.fill_date("on", today().replace(year=today().year + 1))
                self.write_report(person, NUMBERS[program])
                self.assertEqual(person.page.locator(".summary").count(), 1)
                self.assertIn("Worker 12", person.kept())
                self.assertIn(ALARM[language], self.alarm(person))
                person.fill_date("on", today())
                person.press()
                self.assertIsNone(self.alarm(person))
                self.assertIn("R-17", person.says())
                self.assertIn(f"{NUMBERS[program]}{' :' if language == 'fr' else ':'} Worker 12", person.says())
                person.fill("with", "Worker 7")
                person.fill_date("on", today())
                person.press()
                self.assertEqual(person.page.locator("main form").count(), 0)

    def test_its_number_is_nobodys_else(self):
        officer = Person(self.browser, self.demo, "police", PROGRAM)
        officer.go("/concerns/new")
        self.fill_suspicion(officer, "other")
        number = NUMBER.search(officer.says()).group()
        for role, program in (("coordinator", PROGRAM), ("administrator", PROGRAM), ("auditor", PROGRAM), ("safeguarding-lead", "longueuil")):
            with self.subTest(role=role):
                other = Person(self.browser, self.demo, role, program)
                self.assertEqual(other.go(f"/concerns/{number}").status, 404)
                never = re.sub("nonce.*?>", "", other.page.content())
                other.go("/concerns/0000-0000-0")
                self.assertEqual(never.replace(number, ""), re.sub("nonce.*?>", "", other.page.content()).replace("0000-0000-0", ""))

    def test_it_stands_there_after_the_server_was_killed(self):
        demo = Demo(seed=22)
        self.addCleanup(demo.stop)
        officer = Person(self.browser, demo, "police", PROGRAM)
        officer.go("/concerns/new")
        self.fill_suspicion(officer, "other")
        self.assertIn(ALARM["en"], self.alarm(officer))
        demo.kill()
        demo.restart()
        end = time.monotonic() + 60
        while time.monotonic() < end:
            try:
                officer.go("/me")
                if self.alarm(officer):
                    break
            except Exception:
                pass
            officer.page.wait_for_timeout(300)
        self.assertIn(ALARM["en"], self.alarm(officer))

    def test_on_a_full_disk_what_was_chosen_is_kept_and_whom_to_call_stands_there(self):
        folder = tempfile.mkdtemp(prefix="onward-full-")
        self.addCleanup(os.rmdir, folder)
        if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=120m", "tmpfs", folder], stderr=subprocess.DEVNULL).returncode:
            self.skipTest("no tmpfs can be mounted here; the full disk isn't tested")
        self.addCleanup(subprocess.run, ["umount", folder])
        demo = Demo(seed=23, inside=folder)
        self.addCleanup(demo.kill)
        officer = Person(self.browser, demo, "police", PROGRAM)
        officer.go("/concerns/new")
        ballast = folder + "/ballast"
        file = os.open(ballast, os.O_CREAT | os.O_WRONLY)
        for size in (65536, 4096, 1):
            try:
                while True:
                    os.write(file, bytes(size))
            except OSError:
                pass
        os.close(file)
        self.fill_suspicion(officer, "other")
        self.assertIn("couldn’t be written down", officer.page.inner_text(".summary"))
        self.assertIn(NUMBERS[PROGRAM], officer.says())
        self.assertEqual((officer.chosen("origin"), officer.chosen("witness")), ("other", "colleague"))
        self.assertEqual(officer.page.locator("main [name=ground]:checked").count(), 2)
        os.remove(ballast)
        officer.press()
        self.assertIn("no report written down", officer.says())

    def test_its_pages_have_no_fault(self):
        for language in ("en", "fr"):
            for width in (360, 1280):
                lead = Person(self.browser, self.demo, "safeguarding-lead", "grande-prairie-stop", language=language, scripts=True, width=width)
                lead.go("/concerns")
                links = [link.get_attribute("href") for link in lead.page.locator("main tbody a").all()]
                self.assertGreater(len(links), 1)
                for path in ["/concerns", "/concerns/new"] + links:
                    with self.subTest(path=path, language=language, width=width):
                        lead.go(path)
                        self.assertEqual(faults(lead.page), [])
                        self.assertLessEqual(sideways(lead.page), 0)


if __name__ == "__main__":
    unittest.main()
