"""The section 717 sheet on paper: the file number, each condition with its evidence, by whom and when; and nothing of what
belongs to the screen. Scripts are off."""

import collections
import os
import re
import shutil
import subprocess
import unittest

from onward import NUMBER, Browser, Demo, Person, plain

# The conditions as the statute counts them: its general test, then (a) to (g), under the section that the table names.
SECTION = {"en": "section 717(1) of the Criminal Code", "fr": "paragraphe 717(1) du Code criminel"}
LETTERS = {"en": [f"({letter})" for letter in "abcdefg"], "fr": [f"al. {letter})" for letter in "abcdefg"]}
# What tells a court which person and which charge it is.
IDENTIFIERS = {
    "en": ["Program’s file", "Name", "Born", "Police file", "Court file", "Charge, or section", "Date of the offence"],
    "fr": [
        "Dossier du programme", "Nom", "Date de naissance", "Dossier de police", "Dossier du tribunal", "Accusation, ou article",
        "Date de l’infraction",
    ],
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
        """The table's cells: condition, state, and evidence with by whom and when."""
        rows = person.page.locator("main table tbody tr").all()
        return [[plain(cell.inner_text()) for cell in row.locator("th, td").all()] for row in rows]

    def paper(self, person, size="Letter"):
        """The text of the page as Chromium prints it, pages apart by form feeds."""
        path = os.path.join(self.demo.folder, "sheet.pdf")
        person.page.pdf(path=path, format=size)
        read = subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True)
        return plain(read.stdout)

    def test_each_condition_says_on_what_it_rests_by_whom_and_when(self):
        def body(language, person):
            rows = self.rows(person)
            self.assertEqual(len(rows), 8)
            for index, (condition, state, evidence) in enumerate(rows):
                self.assertEqual(state, {"en": "Met", "fr": "Remplie"}[language], condition)
                self.assertRegex(evidence, r"\w", condition)
                if index == RESPONSIBILITY:
                    # That it was accepted has to be told; when, and to whom, isn't evidence anywhere: s. 717(3).
                    self.assertNotRegex(evidence, r"\b20\d\d\b")
                elif index != AUTHORIZED:
                    # Who authorized the program stands in the evidence; the others were recorded by somebody on a day.
                    self.assertTrue(any(role in evidence.lower() for role in ROLES[language]), evidence)
                    self.assertRegex(evidence, r"\b20\d\d\b", condition)

        self.in_both_languages(body)

    def test_each_condition_is_cited_in_the_language_of_the_sheet(self):
        def body(language, person):
            self.assertIn(SECTION[language], plain(person.page.inner_text("main caption")))
            for letter, (condition, *_) in zip(LETTERS[language], self.rows(person)[1:], strict=True):
                self.assertTrue(condition.endswith(letter), condition)

        self.in_both_languages(body)

    def test_the_court_sees_which_person_and_which_charge_it_is(self):
        def body(language, person):
            facts = dict(zip(
                [plain(name) for name in person.page.locator("main dt").all_inner_texts()],
                [plain(value) for value in person.page.locator("main dd").all_inner_texts()]))
            self.assertEqual([name for name in IDENTIFIERS[language] if not facts.get(name)], [])
            self.assertIn(self.numbers[language], facts.values())

        self.in_both_languages(body)

    def test_before_the_report_nobody_has_failed_at_anything(self):
        for language, person in self.people.items():
            with self.subTest(language=language):
                person.go(f"/cases/{person.case_at('scheduled')}/sheet")
                self.assertIn({"en": "Not reported yet.", "fr": "Aucun rapport encore."}[language], person.says())
                self.assertEqual(person.page.locator("main .steps .unmet").count(), 0)
                self.assertEqual(person.page.locator("main [data-print]").filter(visible=True).count(), 0, "nothing to press without scripts")

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
            shown = said + " ".join(person.page.locator("main dl").all_inner_texts())
            paper = self.paper(person)
            pages = [page for page in paper.split("\f") if page.strip()]
            # An ordinary case fits on one page, on either paper.
            self.assertEqual(len(pages), 1, paper)
            self.assertEqual(len([page for page in self.paper(person, "A4").split("\f") if page.strip()]), 1)
            for page, text in enumerate(pages, start=1):
                self.assertIn(self.numbers[language], text, f"page {page}")
                self.assertIn(PRINTED[language], text, f"page {page}")
                self.assertIn(f"{page}/{len(pages)}", text)
            self.assertEqual(set(NUMBER.findall(paper)), {self.numbers[language]})
            missing = collections.Counter(said.split()) - collections.Counter(paper.split())
            self.assertEqual(missing, {}, "words of the table that aren't on the paper")
            # The navigation isn't printed; what the sheet itself says as well proves nothing.
            for words in (words for words in around if plain(words) not in plain(shown)):
                self.assertNotRegex(paper, rf"(?<!\w){re.escape(plain(words))}(?!\w)")

        self.in_both_languages(body)


if __name__ == "__main__":
    unittest.main()
