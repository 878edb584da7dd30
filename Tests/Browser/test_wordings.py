"""Wordings of letters, as a program's administrator edits them, in both languages and at two widths."""

import os
import unittest
from pathlib import Path

from onward import Person, WithDemo
from seeing import faults
from test_letters import read

PROGRAM = "grande-prairie-stop"
PAGE = "/letters/wordings/class-notice"
# A folder to keep pictures of the pages in, to be looked at.
SHOTS = os.environ.get("ONWARD_TEST_SHOTS")


class Wordings(WithDemo):
    def administrator(self, language, width=1280, scripts=False):
        return Person(self.browser, self.demo, "administrator", PROGRAM, language, scripts=scripts, width=width)

    def save(self, person):
        person.page.locator("main form button[type=submit]").first.click()

    def test_a_wording_is_previewed_saved_and_gone_back_from(self):
        for language, mark, other, preview, version in (
                ("en", "This is an example", "fr", "Preview in English", "Version"), ("fr", "Ceci est un exemple", "en", "Aperçu en français", "Version")):
            with self.subTest(language):
                person = self.administrator(language)
                person.go("/")
                person.page.locator("header a[href='/letters/wordings']").click()
                person.page.locator(f"a[href='{PAGE}']").click()
                before = person.page.input_value(f"[name=absence-{language}]")
                person.fill(f"absence-{language}", "Ç’est noté – œuvre {telephone}.")
                with person.page.expect_download() as saved:
                    person.page.get_by_role("button", name=preview).click()
                text = read(saved.value)
                self.assertIn(mark, text)
                self.assertIn("Ç’est noté – œuvre 780-539-6692.", text)
                self.assertEqual(person.page.input_value(f"[name=absence-{language}]"), "Ç’est noté – œuvre {telephone}.")
                self.save(person)
                self.assertTrue(person.page.url.endswith("/letters/wordings"))
                person.go(PAGE)
                count = person.page.locator("main a[href*='/versions/']").count()
                person.fill(f"absence-{language}", before)
                self.save(person)
                person.go(f"{PAGE}/versions/{count}")
                self.assertIn("œuvre {telephone}", person.page.inner_text("main"))
                person.press()
                self.assertTrue(person.page.url.endswith(PAGE))
                self.assertEqual(person.page.input_value(f"[name=absence-{language}]"), "Ç’est noté – œuvre {telephone}.")
                self.assertIn(f"{version} {count + 2}", person.page.inner_text("main"))
                person.fill(f"absence-{language}", before)
                self.save(person)

    def test_what_is_wrong_stands_beside_its_field_with_what_was_typed(self):
        for language, sentence in (("en", "stands for nothing here"), ("fr", "ne désigne rien ici")):
            with self.subTest(language):
                person = self.administrator(language, scripts=True)
                person.go(PAGE)
                person.fill("opening-fr", "Le {journée}, à bientôt.")
                person.fill("bring-en", "")
                self.save(person)
                self.assertEqual(person.page.input_value("[name=opening-fr]"), "Le {journée}, à bientôt.")
                for name in ("opening-fr", "bring-en"):
                    self.assertEqual(person.page.get_attribute(f"[name={name}]", "aria-invalid"), "true")
                self.assertIn(sentence, person.page.inner_text("#opening-fr-error >> nth=0"))
                self.assertEqual([], faults(person.page))

    def test_the_languages_stand_side_by_side_and_below_each_other_on_a_telephone(self):
        for language in ("en", "fr"):
            for width in (320, 1280):
                with self.subTest(language=language, width=width):
                    person = self.administrator(language, width=width, scripts=True)
                    for name, path in (("list", "/letters/wordings"), ("notice", PAGE), ("agreement", "/letters/wordings/agreement"),
                                       ("letterhead", "/letters/wordings/letterhead")):
                        person.go(path)
                        self.assertEqual([], faults(person.page), path)
                        wide = person.page.evaluate("document.documentElement.scrollWidth")
                        self.assertLessEqual(wide, width, path)
                        if SHOTS:
                            person.page.screenshot(path=Path(SHOTS) / f"{name}-{language}-{width}.png", full_page=True)
                        if name == "notice":
                            english = person.page.locator("[name=opening-en]").bounding_box()
                            french = person.page.locator("[name=opening-fr]").bounding_box()
                            if width == 320:
                                self.assertGreater(french["y"], english["y"] + english["height"] - 1)
                            else:
                                self.assertGreater(french["x"], english["x"] + english["width"] - 1)
                                self.assertEqual(english["y"], french["y"])


if __name__ == "__main__":
    unittest.main()
