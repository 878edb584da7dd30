"""A year-old spreadsheet of 60 synthetic people, saved by a French Excel, comes in as a new user would bring it: columns said once,
a dry run with every fault by its row as Excel numbers it, what can be mended mended on the page, and then the real run, each row once."""

import datetime
import os
import tempfile
import unittest

from onward import NUMBER, Browser, Demo, Person, days, plain

PROGRAM = "grande-prairie-stop"
FIRST = ["Gaétan", "Réal", "Yvon", "Luc", "Benoît", "Zoël", "Hervé", "Noël", "André", "Côme", "Étienne", "Mathéo"]
LAST = ["Œuvrard-Synthé", "Bédard-Essai", "Lévesque-Épreuve", "Thériault-Fictif", "Gagné-Exemple"]
HEADINGS = ["Client", "DDN", "Fait du", "Rendu à", "Oui du procureur", "Signé le", "Fin", "Cour", "Argent", "Cours suivi", "Notes"]
COLUMNS = ["name", "birth-date", "offence-date", "stage", "decided", "consented", "agreed-until", "next-appearance", "paid", "attended", ""]


class Sheet:
    """The rows, numbered as Excel shows them: a row of blank cells and a blank line come after the headings, and a cell of two lines
    begins no row of its own."""

    def __init__(self):
        self.rows = [self.row(number) for number in range(60)]
        self.put(5, {4: "31/02/2026"})
        self.put(9, {4: "02/03/2026"})
        self.put(13, {0: ""})
        self.rows[17] = list(self.rows[16])
        self.put(21, {3: "à voir"})
        self.put(28, {8: "750,00 $"})
        self.put(29, {3: "offerte"})
        self.rows[1][10] = "deux\nlignes"
        self.faulty = {9, 13, 17, 21, 25, 33}

    def put(self, index, cells):
        for place, cell in cells.items():
            self.rows[index][place] = cell

    @staticmethod
    def row(number):
        born = datetime.date(1960, 1, 1) + datetime.timedelta(days=211 * number)
        name = f"{FIRST[number % 12]} {LAST[number // 12]}"
        cells = [name, born.isoformat(), days(-300).isoformat(), "", "", "", "", days(40 + number).isoformat(), "", "", "sans objet; rien"]
        decided, consented, until = (days(number_).isoformat() for number_ in (-200, -190, 120))
        step = number % 5
        if step >= 1:
            cells[3], cells[4] = "admissible", decided
        if step >= 3:
            cells[3], cells[5], cells[6], cells[8] = "entente", consented, until, "250,00 $"
        if step == 4:
            cells[3], cells[9] = "journée suivie", days(-60).isoformat()
        if number >= 55:
            cells[3] = "terminé"
            cells[9] = days(-250).isoformat()
        return cells

    def bytes(self):
        def cell(text):
            return f'"{text}"' if ";" in text or "\n" in text else text
        lines = [HEADINGS, [""] * 11, [""], *self.rows, ["Total", *[""] * 7, "9 750,00 $", "", ""]]
        return ("\r\n".join(";".join(map(cell, line)) for line in lines) + "\r\n").encode("cp1252")


class CarryOver(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo, cls.browser = Demo(), Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()

    def read(self, person, sheet):
        person.go("/carry-over")
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "suivi 2025.csv")
            with open(path, "wb") as file:
                file.write(sheet.bytes())
            person.page.set_input_files("input[name=file]", path)
            person.press()

    def faults(self, person):
        """The lines that are to be looked at, with what is said of each."""
        cards = person.page.locator("main section.card").all()
        return {int(card.get_attribute("aria-labelledby").removeprefix("line-")): plain(card.inner_text()) for card in cards}

    def cases(self):
        return self.demo.query("SELECT COUNT(*) FROM case_file WHERE program = ?", PROGRAM)[0][0]

    def test_a_year_of_sixty_people(self):
        for language, twin in (("en", "Looks like the person on row 20."), ("fr", "Ressemble à la personne de la ligne 20.")):
            with self.subTest(language):
                if language == "fr":
                    type(self).tearDownClass()
                    type(self).setUpClass()
                person = Person(self.browser, self.demo, "coordinator", PROGRAM, language)
                sheet = Sheet()
                before = self.cases()
                person.go("/carry-over")
                help_ = ("What to prepare", "Columns that are known", "What happens with faults") if language == "en" else (
                    "Ce qu’il faut préparer", "Les colonnes connues", "Ce qui arrive aux erreurs")
                for heading in help_:
                    self.assertIn(heading, person.says())
                self.read(person, sheet)
                for place, column in enumerate(COLUMNS):
                    person.page.select_option(f"#column-{place}", column)
                person.press()
                faults = self.faults(person)
                self.assertEqual(set(faults), sheet.faulty)
                self.explained(person, faults, language)
                self.assertIn(twin, faults[21])
                self.assertIn("64", person.says())
                self.assertIn("Œuvrard-Synthé", person.says())
                self.assertEqual(self.cases(), before)
                # The second time the columns are known.
                self.read(person, sheet)
                self.assertEqual(person.page.locator("#column-0").count(), 0)
                self.mend(person)
                self.assertEqual(set(self.faults(person)), sheet.faulty - {9, 21})
                self.assertEqual(self.cases(), before)
                person.page.locator('button[value="run"]').click()
                done = person.page.locator("main table tbody tr").count()
                self.assertEqual(done, 60 - len(sheet.faulty) + 2)
                luc = person.page.locator("main table tbody tr", has_text="Luc Œuvrard-Synthé")
                number = NUMBER.search(luc.inner_text()).group(0)
                # One that was left out is mended afterwards, and alone.
                self.assertEqual(set(self.faults(person)), sheet.faulty - {9, 21})
                person.page.fill("#cell-17-0", "Hervé Exemple-Synthé")
                person.page.locator('button[value="check"]').click()
                self.assertEqual(set(self.faults(person)), sheet.faulty - {9, 17, 21})
                person.page.locator('button[value="run"]').click()
                self.assertEqual(person.page.locator("main table tbody tr").count(), 1)
                done += 1
                self.assertEqual(self.cases() - before, done - 5)
                self.confirm(person, number, language)
                # The same people again are recognized, and nothing is made twice.
                count = self.cases()
                self.read(person, sheet)
                self.assertGreater(len(self.faults(person)), 45)
                self.assertEqual(self.cases(), count)

    def explained(self, person, faults, language):
        """Each fault stands beside its cell with what was typed and what to do."""
        en = {
            9: ("4", "31/02/2026", "There is no such day on the calendar."), 13: ("4", "02/03/2026", "Day and month"),
            17: ("0", "", "name"), 25: ("3", "à voir", "This word isn’t a stage."), 33: ("3", "offerte", "By the dates of this row"),
        }
        fr = {
            9: ("4", "31/02/2026", "Ce jour n’existe pas au calendrier."), 13: ("4", "02/03/2026", "jour"),
            17: ("0", "", "nom"), 25: ("3", "à voir", "n’est pas une étape"), 33: ("3", "offerte", "D’après ses dates, cette ligne"),
        }
        for row, (place, typed, sentence) in (en if language == "en" else fr).items():
            cell = person.page.locator(f"#cell-{row}-{place}")
            self.assertEqual(cell.input_value(), typed)
            self.assertIn(sentence, plain(person.page.locator(f"#cell-{row}-{place}-error").inner_text()), faults[row])
            self.assertEqual(cell.get_attribute("aria-describedby"), f"cell-{row}-{place}-error")

    def mend(self, person):
        """A cell is corrected, and a likeness overruled with a reason."""
        person.page.fill("#cell-9-4", days(-200).isoformat())
        person.page.fill("#other-21", "Autre adresse, autre avocate")
        person.page.locator('button[value="check"]').click()

    def confirm(self, person, number, language):
        """The paper file of somebody who agreed is looked at and confirmed."""
        person.go(f"/cases/{number}")
        waits = "Confirm the paper file." if language == "en" else "Confirmer le dossier papier."
        self.assertIn(waits, person.says())
        self.assertIn("Nobody has confirmed it yet." if language == "en" else "Personne ne l’a encore confirmé.", person.says())
        person.act(number, "confirm-paper")
        person.go(f"/cases/{number}")
        self.assertNotIn(waits, person.says())


if __name__ == "__main__":
    unittest.main()
