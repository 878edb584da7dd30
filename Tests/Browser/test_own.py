"""A person's own page: from a code on paper, on a telephone, without a word of what it is about in titles and addresses."""

import re
import unittest

from onward import Person, WithDemo, plain
from seeing import faults, in_every_light, on_paper, sideways, zoomed
from test_letters import read

PROGRAM = "grande-prairie-stop"
CODE = re.compile(r"[0-9A-Z]{4}( [0-9A-Z]{4}){3}")


class OnATelephone(WithDemo):
    def code(self, stage, **case):
        """A code that the coordinator has made for somebody's page, and the file's number."""
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM)
        number = coordinator.case_at(stage, **case)
        coordinator.go(f"/cases/{number}")
        coordinator.page.click("a[href$='/own-code']")
        coordinator.press()
        code = CODE.search(coordinator.page.inner_text("main")).group(0)
        coordinator.context.close()
        return code, number

    def telephone(self, language, scripts=False):
        context = self.browser.context(
            java_script_enabled=scripts, viewport={"width": 360, "height": 740}, locale=f"{language}-CA", is_mobile=True, has_touch=True)
        page = context.new_page()
        page.set_default_timeout(45000)
        return page

    def enter(self, page, code):
        page.goto(self.demo.address + "/mine")
        page.fill("[name=code]", code)
        page.click("main form button[type=submit]")

    def check(self, page, language):
        self.assertEqual(page.locator("html").get_attribute("lang"), f"{language}-CA")
        self.assertEqual(page.locator("h1").count(), 1)
        self.assertRegex(page.title(), r"^(Error: |Erreur\s: )?(Your page|Votre page) – Onward$")
        self.assertRegex(page.url, r"/mine(/leave)?$")
        self.assertLessEqual(sideways(page), 0)
        for look in (faults, zoomed, on_paper) if language == "fr" else (faults, in_every_light):
            self.assertEqual(look(page), [], look.__name__)


class OwnPage(OnATelephone):
    def test_each_state_is_plain_and_accessible(self):
        for language in ("en", "fr"):
            for stage in ("referred", "offered", "scheduled", "reported"):
                with self.subTest(language=language, stage=stage):
                    code, number = self.code(stage)
                    page = self.telephone(language, scripts=True)
                    page.goto(self.demo.address + "/mine")
                    self.check(page, language)
                    if stage == "referred":
                        self.enter(page, "0000 0000 0000 0000")
                        self.check(page, language)
                    self.enter(page, code)
                    self.check(page, language)
                    said = plain(page.inner_text("body"))
                    self.assertIn(number, said)
                    self.assertIn("9-8-8", said)
                    if stage == "referred":
                        self.assertNotIn("$", said)
                        self.assertNotIn("STOP", said)
                    page.context.close()

    def test_what_remains_and_a_letter_to_keep_in_french_without_scripts(self):
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM)
        code, number = self.code("scheduled")
        coordinator.go(f"/cases/{number}/letters")
        coordinator.fill("kind", "agreement")
        coordinator.fill("language", "fr")
        coordinator.press()
        page = self.telephone("fr")
        self.enter(page, code.lower().replace(" ", ""))
        said = plain(page.inner_text("main"))
        for words in ("Où vous en êtes", "Les frais", "Vos droits", "Ce qui est conservé à votre sujet", "Qui l’a consulté", "Coordonnatrice"):
            self.assertIn(words, said) if words != "Coordonnatrice" else self.assertRegex(said, "[Cc]oordonnat")
        with page.expect_download() as saved:
            page.locator("main a[href^='/mine/letters/']").first.click()
        self.assertRegex(saved.value.suggested_filename, r"^\d{4}-\d{2}-\d{2}\.pdf$")
        self.assertIn("Entente", read(saved.value))

    def test_after_leaving_nothing_of_the_page_is_there(self):
        code, number = self.code("offered")
        for how in ("button", "exit"):
            with self.subTest(how):
                page = self.telephone("en", scripts=True)
                page.goto("about:blank")
                self.enter(page, code)
                self.assertIn(number, page.inner_text("main"))
                if how == "button":
                    page.click("main form[action='/mine/leave'] button")
                    self.assertIn("The page is closed.", page.inner_text("main"))
                else:
                    with page.expect_event("framenavigated", lambda frame: frame.url.startswith("chrome-error:")):
                        page.click("a.exit")
                    page.inner_text("body")
                page.goto(self.demo.address + "/mine")
                self.assertNotIn(number, page.inner_text("main"))
                self.assertEqual(page.locator("[name=code]").count(), 1)
                page.context.close()


class Guesses(OnATelephone):
    """In a demonstration of its own: whoever guesses too much has to wait, and all of these come from one address."""

    def test_a_wrong_code_is_told_beside_its_field_and_too_many_have_to_wait(self):
        page = self.telephone("fr")
        self.enter(page, "K4TN")
        self.assertIn("Ce code n’ouvre rien", page.inner_text("main"))
        self.assertEqual(page.input_value("[name=code]"), "K4TN")
        for _ in range(40):
            self.enter(page, "0000 0000 0000 0000")
            if "Attendez" in page.inner_text("main"):
                break
        self.assertIn("Trop de codes ont été essayés d’ici.", page.inner_text("main"))


if __name__ == "__main__":
    unittest.main()
