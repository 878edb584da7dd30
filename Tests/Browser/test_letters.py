"""Letters of a case, as a coordinator makes them, and the public page behind their codes, in both languages."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

from onward import NUMBER, Person, WithDemo
from seeing import faults

PROGRAM = "grande-prairie-stop"
# A folder to keep pictures of the pages in, to be looked at.
SHOTS = os.environ.get("ONWARD_TEST_SHOTS")


def read(download):
    """The text of a PDF that the browser saved."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "letter.pdf"
        download.save_as(path)
        return subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True, text=True).stdout


class Letters(WithDemo):
    def where(self, person, kind):
        """The address of a case's letters, where this one may be made."""
        person.go("/cases?where=all&rows=100")
        for number in NUMBER.findall(person.page.inner_text("main")):
            person.go(f"/cases/{number}/letters")
            if person.page.locator(f"select[name=kind] option[value={kind}]").count():
                return number
        raise AssertionError(f"no case of the demo may have the letter {kind}")

    def test_a_certificate_is_made_asked_for_and_revoked(self):
        for language, title, stands, gone in (
                ("en", "Certificate", "This letter stands.", "This letter no longer stands since"),
                ("fr", "Attestation", "Cette lettre est valide.", "Cette lettre n’est plus valide depuis")):
            with self.subTest(language):
                coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, language)
                page = coordinator.page
                number = self.where(coordinator, "certificate")
                page.select_option("select[name=kind]", "certificate")
                page.check(f"input[name=language][value={language}]")
                page.locator("form:has(select[name=kind]) button[type=submit]").click()
                with page.expect_download() as saved:
                    page.get_by_role("link", name=title).first.click()
                self.assertTrue(saved.value.suggested_filename.startswith(number))
                text = read(saved.value)
                self.assertIn(title, text)
                code = next(line for line in text.splitlines() if len(line.split()) == 8 and len(line) == 39)
                self.assertIn(stands, self.ask(coordinator, code))
                coordinator.go(f"/cases/{number}/letters")
                page.locator("a[href$='/revoke']").first.click()
                page.fill("textarea[name=reason]", "Made for a test.")
                page.locator("form:has(textarea[name=reason]) button[type=submit]").click()
                self.assertEqual(page.locator("a[href$='/revoke']").count(), 0)
                self.assertIn(gone, self.ask(coordinator, code))

    def ask(self, person, code):
        person.go("/verify")
        person.page.fill("input[name=code]", code)
        person.page.locator("form:has(input[name=code]) button[type=submit]").click()
        return person.page.inner_text("main")

    def test_letters_that_wait_are_made_together_and_printed(self):
        for language, done, waits in (("en", "All are done.", "Letters that wait"), ("fr", "Tout est fait.", "Lettres en attente")):
            with self.subTest(language):
                coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, language)
                page = coordinator.page
                coordinator.go("/today")
                page.get_by_role("link", name=waits).last.click()
                page.locator("main form button[type=submit]").first.click()
                self.assertIn("/letters/batches/", page.url)
                # The page shows itself anew until all are done, without a script.
                page.get_by_text(done).wait_for()
                with page.expect_download() as saved:
                    page.locator("a[href$='/print']").click()
                text = read(saved.value)
                self.assertIn("Page 1", text)
                self.assertIn("◊", text)
                self.looks_right(language, page.url.removeprefix(self.demo.address))
                coordinator.go("/letters")
                self.assertEqual(page.locator("main a[href^='/letters/batches/']").count(), 1 if language == "en" else 2)

    def looks_right(self, language, path):
        """No accessibility fault and nothing that scrolls sideways, on a telephone and at a desk."""
        for width in (320, 1280):
            person = Person(self.browser, self.demo, "coordinator", PROGRAM, language, scripts=True, width=width)
            for each in (path, "/letters"):
                person.go(each)
                self.assertEqual([], faults(person.page), each)
                self.assertLessEqual(person.page.evaluate("document.documentElement.scrollWidth"), width, each)
                if SHOTS:
                    person.page.screenshot(path=Path(SHOTS) / f"{each.split('/')[-2] or 'queue'}-{language}-{width}.png", full_page=True)

    def test_the_list_before_court_is_saved(self):
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, "fr")
        coordinator.go("/court-days")
        with coordinator.page.expect_download() as saved:
            coordinator.page.locator("a[href='/court-list']").click()
        self.assertIn("Avant l’audience", read(saved.value))


if __name__ == "__main__":
    unittest.main()
