"""The section 717 sheet on paper: the file number, each condition with its evidence, by whom and when; and nothing of what
belongs to the screen. Scripts are off."""

import collections
import os
import re
import shutil
import subprocess
import unittest

from onward import NUMBER, Browser, Demo, Person, plain

# The conditions as the statute counts them: its general test, then (a) to (g).
SOURCES = {
    "en": ["Criminal Code, s. 717(1)"] + [f"Criminal Code, s. 717(1)({letter})" for letter in "abcdefg"],
    "fr": ["Code criminel, par. 717(1)"] + [f"Code criminel, al. 717(1){letter})" for letter in "abcdefg"],
}
ROLES = {"en": ["prosecutor", "coordinator"], "fr": ["procureur", "coordination"]}
PROGRAMS = {"en": "grande-prairie-stop", "fr": "longueuil"}
AUTHORIZED, RESPONSIBILITY = 1, 5
PRINTED = {"en": "Printed ", "fr": "Imprimé le "}


class Sheet(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=13)
        cls.browser = Browser()
        cls.people = {language: Person(cls.browser, cls.demo, "coordinator", PROGRAMS[language], language) for language in PROGRAMS}
        cls.numbers = {language: person.case_at("reported") for language, person in cls.people.items()}

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()

    def in_both_languages(self, body):
        """`body` with the sheet of somebody who complied fully, in each language."""
        for language, person in self.people.items():
            with self.subTest(language=language):
                person.page.emulate_media(media="null")  # as the browser has it: the screen's, and print's on paper
                person.go(f"/cases/{self.numbers[language]}/sheet")
                body(language, person)

    def rows(self, person):
        """The table's cells: condition, state, evidence, by whom and when."""
        rows = person.page.locator("main table tbody tr").all()
        return [[plain(cell.inner_text()) for cell in row.locator("th, td").all()] for row in rows]

    def paper(self, person):
        """The text of the page as Chromium prints it, pages apart by form feeds."""
        path = os.path.join(self.demo.folder, "sheet.pdf")
        person.page.pdf(path=path, format="Letter")
        read = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
        return plain(read.stdout)

    def test_each_condition_says_on_what_it_rests_by_whom_and_when(self):
        def body(language, person):
            rows = self.rows(person)
            self.assertEqual(len(rows), 8)
            for index, (condition, state, evidence, by) in enumerate(rows):
                self.assertEqual(state, {"en": "Met", "fr": "Remplie"}[language], condition)
                self.assertRegex(evidence, r"\w", condition)
                if index == RESPONSIBILITY:
                    # That it was accepted has to be told; when, and to whom, isn't evidence anywhere: s. 717(3).
                    self.assertNotRegex(evidence + by, r"\b20\d\d\b")
                elif index != AUTHORIZED:
                    # Who authorized the program stands in the evidence; the others were recorded by somebody on a day.
                    self.assertTrue(any(role in by for role in ROLES[language]), by)
                    self.assertRegex(by, r"\b20\d\d\b", condition)

        self.in_both_languages(body)

    def test_each_condition_is_cited_in_the_language_of_the_sheet(self):
        def body(language, person):
            self.assertEqual([condition.split("\n")[-1] for condition, *_ in self.rows(person)], SOURCES[language])

        self.in_both_languages(body)

    def test_in_print_only_the_sheet_is_left(self):
        def body(language, person):
            self.assertTrue(person.page.locator("header.top").is_visible())
            self.assertFalse(person.page.locator(".print-header").is_visible())
            person.page.emulate_media(media="print")
            for selector in ("header.top", "nav", "a", "button", "summary"):
                self.assertEqual(person.page.locator(selector).filter(visible=True).count(), 0, selector)
            self.assertIn(self.numbers[language], person.page.inner_text(".print-header"))
            self.assertIn(PRINTED[language], person.page.inner_text(".print-header"))
            self.assertEqual(len(self.rows(person)), 8)

        self.in_both_languages(body)

    @unittest.skipUnless(shutil.which("pdftotext"), "pdftotext (poppler-utils) isn't installed: what is on the paper wasn't read")
    def test_what_is_on_the_paper(self):
        def body(language, person):
            around = person.page.locator("header.top a, a.back").all_inner_texts()
            self.assertGreater(len(around), 4)
            said = " ".join(cell for row in self.rows(person) for cell in row)
            paper = self.paper(person)
            pages = [page for page in paper.split("\f") if page.strip()]
            for page, text in enumerate(pages, start=1):
                self.assertIn(self.numbers[language], text, f"page {page}")
                self.assertIn(PRINTED[language], text, f"page {page}")
                self.assertIn(f"{page}/{len(pages)}", text)
            self.assertEqual(set(NUMBER.findall(paper)), {self.numbers[language]})
            missing = collections.Counter(said.split()) - collections.Counter(paper.split())
            self.assertEqual(missing, {}, "words of the table that aren't on the paper")
            for words in around:
                self.assertNotRegex(paper, rf"(?<!\w){re.escape(plain(words))}(?!\w)")

        self.in_both_languages(body)


if __name__ == "__main__":
    unittest.main()
