"""A table of referrals pasted after an operation: what is wrong is told in its place before anything is saved, the rest lands,
what looks like somebody who is here waits for a person, and nothing is ever made twice."""

import datetime
import re
import unittest

from morning import FIRST_OF_TWO, LIKE_SOMEBODY_HERE, SECOND_OF_TWO, WORDS, WRONG, Morning
from onward import NUMBER, Browser, Demo, Person, days, plain


class Table(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=11)
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()

    def person(self, role, program, language):
        return Person(self.browser, self.demo, role, program, language)

    # What a person does

    def paste(self, person, text):
        person.go("/refer/table")
        if person.page.locator('main [name="stream"]').count():
            person.fill("stream", "post-charge")
        person.fill("table", text)
        person.press()

    def save(self, person):
        person.page.locator('main button[value="save"]').click()

    def check_again(self, person):
        person.page.locator('main button[value="check"]').click()

    # What a person sees

    def counts(self, coordinator):
        """How many cases the coordinator's list counts, and how many referrals wait for somebody to look."""
        coordinator.go("/cases")
        cases = int(re.findall(r"\d+", coordinator.page.inner_text("main nav.pages p"))[-1])
        return cases, self.waiting(coordinator).count()

    def waiting(self, coordinator):
        """The referrals that wait for somebody to look."""
        coordinator.go("/held")
        return coordinator.page.locator("main section.card")

    def landed(self, person):
        """The rows that are in, by what the page says: row, number, name."""
        rows = person.page.locator("main table tbody tr").all()
        cells = [[plain(cell.inner_text()) for cell in row.locator("th, td").all()] for row in rows]
        # The page counts lines as a spreadsheet does: the headings are line 1.
        return {int(line) - 1: (number, name) for number, line, name in cells}

    def assert_wrong_in_place(self, person, morning, places):
        """Each wrong row stands open with its error beside the cell that it is about, and with all that was typed."""
        words = WORDS[morning.language]
        self.assertEqual(person.page.locator("main .check-row").count(), len(places))
        summary = plain(person.page.inner_text("main .summary"))
        for place, row in places.items():
            typed = morning.typed(row)
            column = WRONG[row][0]
            sentence = f"{words['row'].format(row + 1)}, {morning.heading(column)}{words['colon']}{words[row]}"
            cell = f"cell-{place - 1}-{column}"
            self.assertEqual(plain(person.page.inner_text(f"#{cell}-error")), sentence)
            self.assertEqual(person.page.locator("main .check-row", has=person.page.locator(f"#{cell}")).count(), 1)
            self.assertIn(sentence, summary)
            self.assertEqual(person.page.locator(f'main .summary a[href="#{cell}"]').count(), 1)
            for other, value in typed.items():
                field = person.page.locator(f"#cell-{place - 1}-{other}")
                self.assertEqual(field.input_value(), value)
                self.assertEqual(field.get_attribute("aria-invalid"), "true" if other == column else None)

    # A morning, step by step

    def check(self, person, coordinator, morning):
        """Pasted: what is wrong is told in its place, and nothing is saved."""
        before = self.counts(coordinator)
        self.paste(person, morning.text())
        self.assertIn(WORDS[morning.language]["counted"], person.says())
        self.assert_wrong_in_place(person, morning, {row: row for row in WRONG})
        self.assertEqual(self.counts(coordinator), before)

    def send(self, person, coordinator, morning, known):
        """Sent: 29 are in, 2 wait, 4 are still wrong; the same form sent again makes nothing twice. Only the agency is told at
        once that one resembles `known`. Returns the file numbers by row."""
        words = WORDS[morning.language]
        cases, held = self.counts(coordinator)
        self.save(person)
        landed = self.landed(person)
        numbers = {row: number for row, (number, _) in landed.items()}
        self.assertIn(words["landed"].format(29), person.says())
        self.assertEqual({row: name for row, (_, name) in landed.items()}, morning.landing())
        self.assertEqual(len(set(numbers.values())), 29)
        self.assertTrue(all(NUMBER.fullmatch(number) for number in numbers.values()), numbers)
        self.assertIn(words["waiting"], person.says())
        self.assertIn(words["still"], person.says())
        self.assertEqual(known in person.says(), person.role == "coordinator")
        self.assertEqual(self.counts(coordinator), (cases + 29, held + 2))

        person.back()
        self.save(person)
        self.assertEqual(self.landed(person), landed)
        self.assertEqual(self.counts(coordinator), (cases + 29, held + 2))
        return numbers

    def correct_and_send(self, person, coordinator, morning):
        """The wrong rows corrected in their place and sent: just those land."""
        words = WORDS[morning.language]
        cases, held = self.counts(coordinator)
        places = dict(enumerate(sorted(WRONG), start=1))
        person.press()  # "Correct them"
        self.assert_wrong_in_place(person, morning, places)
        for place, row in places.items():
            column, cell = morning.correction(row)
            person.fill(f"cell-{place - 1}-{column}", cell)
        self.check_again(person)
        self.assertIn(words["corrected"], person.says())
        self.save(person)
        self.assertIn(words["landed"].format(4), person.says())
        self.assertEqual([name for _, name in self.landed(person).values()], [morning.right[row][0] for row in places.values()])
        self.assertEqual(self.counts(coordinator), (cases + 4, held))

    def settle(self, coordinator, morning, alike):
        """The coordinator sees whom each resembles and why: one is the same person, the other somebody else.
        `alike`: the numbers of the cases that the two resemble, by row."""
        words = WORDS[morning.language]
        cases, held = self.counts(coordinator)
        coordinator.go("/today")
        self.assertIn(words["today"].format(held), coordinator.says())
        for row, number in alike.items():
            card = self.held_card(coordinator, morning, row)
            self.assertIn(morning.right[row][0], card.inner_text())
            self.assertIn(words["existing"].format(number), plain(card.inner_text()))
            self.assertEqual([plain(reason) for reason in card.locator("ul li").all_inner_texts()], words["alike"])
            self.assertIn(words["strong"], card.inner_text())

        self.held_card(coordinator, morning, LIKE_SOMEBODY_HERE).locator('a[href*="as=same"]').click()
        coordinator.press()
        self.assertIn(words["put-away"].format(alike[LIKE_SOMEBODY_HERE]), coordinator.says())
        self.assertEqual(self.counts(coordinator), (cases, held - 1))

        self.held_card(coordinator, morning, SECOND_OF_TWO).locator('a[href*="as=other"]').click()
        coordinator.press()
        opened = NUMBER.search(coordinator.says()).group(0)
        self.assertNotIn(opened, alike.values())
        coordinator.go(f"/cases/{opened}")
        self.assertIn(morning.card(SECOND_OF_TWO), coordinator.says())
        self.assertEqual(self.counts(coordinator), (cases + 1, held - 2))

    def held_card(self, coordinator, morning, row):
        """What waits of this row, which its card number tells from everything else."""
        cards = self.waiting(coordinator).filter(has_text=morning.card(row))
        self.assertEqual(cards.count(), 1, coordinator.says())
        return cards.first

    # The tests

    def test_the_paste_box_is_found_from_the_form(self):
        for role in ("coordinator", "police"):
            with self.subTest(role=role):
                person = self.person(role, "grande-prairie-stop", "en")
                person.go("/refer")
                link = person.page.locator('main a[href="/refer/table"]')
                self.assertEqual(link.count(), 1)
                link.click()
                self.assertEqual(person.page.locator('main textarea[name="table"]').count(), 1)

    def test_a_morning_by_the_coordinator_in_english(self):
        coordinator = self.person("coordinator", "grande-prairie-stop", "en")
        other_window = self.person("coordinator", "grande-prairie-stop", "en")
        known = coordinator.case_at("scheduled")
        coordinator.go(f"/cases/{known}")
        name = plain(coordinator.page.inner_text(".identity bdi")).removesuffix(" ◊")
        born = coordinator.page.locator("main dl.facts div").filter(has=coordinator.page.get_by_text("Born", exact=True)).locator("dd")
        morning = Morning("en", [name, born.inner_text()])

        self.check(coordinator, other_window, morning)
        numbers = self.send(coordinator, other_window, morning, known)
        self.correct_and_send(coordinator, other_window, morning)
        self.settle(other_window, morning, {LIKE_SOMEBODY_HERE: known, SECOND_OF_TWO: numbers[FIRST_OF_TWO]})

    def test_a_morning_by_police_in_french(self):
        coordinator = self.person("coordinator", "longueuil", "fr")
        police = self.person("police", "longueuil", "fr")
        born = datetime.date(1968, 8, 19)
        # The agency's own referral, which police know nothing of.
        known = coordinator.refer(
            "post-charge", "Hyacinthe Déjà-Venu", dates={"born": born, "offence": days(-30)}, age_by="identity-document",
            minor="no", contact="none", language="fr")
        morning = Morning("fr", ["Hyacinthe Déjà-Venu", born.isoformat()])

        self.check(police, coordinator, morning)
        numbers = self.send(police, coordinator, morning, known)
        self.assert_police_arent_told(police, known)
        self.correct_and_send(police, coordinator, morning)
        police.go("/referrals")
        self.assert_police_arent_told(police, known)
        listed = police.says()
        for number in numbers.values():
            self.assertIn(number, listed)
        waits = police.page.locator("main table tbody tr", has_text=WORDS["fr"]["not-opened"]).all_inner_texts()
        for row in (LIKE_SOMEBODY_HERE, SECOND_OF_TWO):
            self.assertEqual(len([line for line in waits if morning.card(row) in line]), 1, waits)
        self.assertEqual(police.go("/held").status, 403)
        self.settle(coordinator, morning, {LIKE_SOMEBODY_HERE: known, SECOND_OF_TWO: numbers[FIRST_OF_TWO]})

    def assert_police_arent_told(self, police, known):
        """Neither whom a referral resembles, nor why."""
        self.assertNotIn(known, police.page.content())
        for reason in WORDS["fr"]["alike"]:
            self.assertNotIn(reason, police.says())

    def test_what_cannot_be_read_is_said_and_kept(self):
        nothing = {
            "en": "Nothing was pasted. Copy the rows with their headings from the spreadsheet.",
            "fr": "Rien n’a été collé. Copiez les lignes avec leurs titres à partir du tableur.",
        }
        without_headings = {
            "en": "No heading is known in the first row. Put the headings in the first row, such as Name, Birth date, Offence date.",
            "fr": "Aucun titre connu à la première ligne. Mettez-y les titres, comme Nom, Date de naissance, Date de l’infraction.",
        }
        rows = f"Aldous Firstrow,1961-02-03,{days(-1)}\nCasimir Thirdrow,1983-06-07,{days(-1)}"
        for language, program in (("en", "grande-prairie-stop"), ("fr", "edmonton-stop")):
            coordinator = self.person("coordinator", program, language)
            for text, sentence in (("", nothing[language]), (rows, without_headings[language])):
                with self.subTest(language=language, text=text):
                    self.paste(coordinator, text)
                    self.assertIn(sentence, plain(coordinator.page.inner_text("#table-error")))
                    self.assertEqual(coordinator.page.locator("#table").input_value(), text)
                    self.assertEqual(coordinator.chosen("stream"), "post-charge")

    def test_a_row_is_corrected_after_the_others_were_sent(self):
        """Back, and the wrong row mended in its place: it lands as itself, and the others stay what they became."""
        names = {
            "coordinator": ("Ludger Mockturtle", "Sylvain Fauxnez", "Otis Paperman"),
            "police": ("Balthazar Inkwell", "Cosme Trompeur", "Winfred Nolastname"),
        }
        births = {"coordinator": ("1961-02-03", "1983-06-07"), "police": ("1959-11-23", "1990-12-30")}
        for role, (first, second, third) in names.items():
            with self.subTest(role=role):
                coordinator = self.person("coordinator", "grande-prairie-stop", "en")
                person = self.person(role, "grande-prairie-stop", "en")
                cells = [(first, births[role][0]), (second, "31/02/1972"), (third, births[role][1])]
                rows = [",".join((*row, days(-1).isoformat())) for row in cells]
                self.paste(person, "\r\n".join(["Name,Birth date,Offence date"] + rows))
                cases, held = self.counts(coordinator)
                self.save(person)
                landed = self.landed(person)
                self.assertEqual(set(landed), {1, 3})

                person.back()
                person.fill("cell-1-birth-date", "1972-02-13")
                self.save(person)
                corrected = self.landed(person)
                self.assertEqual({row: corrected[row] for row in landed}, landed)
                self.assertEqual(corrected[2][1], second)
                self.assertNotIn(corrected[2][0], [number for number, _ in landed.values()])
                self.assertEqual(self.counts(coordinator), (cases + 3, held))

                self.save_again_makes_nothing(person, coordinator, corrected)

    def save_again_makes_nothing(self, person, coordinator, landed):
        """The same form, sent once more."""
        before = self.counts(coordinator)
        person.page.reload()
        self.assertEqual(self.landed(person), landed)
        self.assertEqual(self.counts(coordinator), before)

    def test_semicolons_and_the_line_ends_of_windows(self):
        coordinator = self.person("coordinator", "edmonton-stop", "fr")
        rows = [
            "Nom;Date de naissance;Date de l’infraction;Tribunal",
            f"Aldous Firstrow;1961-02-03;{days(-1)};\"Edmonton; salle 2\"", f"Casimir Thirdrow;1983-06-07;{days(-1)};", "",
        ]
        self.paste(coordinator, "\r\n".join(rows))
        self.assertIn("2 lignes : 2 en ordre, 0 à corriger. Rien n’est encore enregistré.", coordinator.says())
        cells = coordinator.page.locator("main table tbody tr").first.locator("th, td").all_inner_texts()
        age = days(-1).year - 1961 - (days(-1).timetuple()[1:3] < (2, 3))
        self.assertEqual(cells, ["2", "Aldous Firstrow", "1961-02-03", days(-1).isoformat(), "Edmonton; salle 2", str(age)])


if __name__ == "__main__":
    unittest.main()
