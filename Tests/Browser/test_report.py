"""The yearly report: read by anybody as a page and as a PDF with the same figures, drawn up and published by a coordinator, from a count to its
cases by file number alone."""

import datetime
import re
import subprocess
import unittest

from onward import NUMBER, Person, WithDemo, plain

PROGRAM = "grande-prairie-stop"
YEAR = datetime.date.today().year - 1
HIDDEN = {"en": "hidden", "fr": "masqué"}
SPACES = str.maketrans("\u00a0\u202f", "  ")


class Report(WithDemo):
    def coordinator(self, program=PROGRAM, language="en"):
        return Person(self.browser, self.demo, "coordinator", program, language)

    def anybody(self, language="en", **options):
        page = self.browser.context(java_script_enabled=False, locale=f"{language}-CA", **options).new_page()
        page.set_default_timeout(45000)
        return page

    def rows(self, page):
        """What stands in each table, row by row."""
        return [[plain(cell) for cell in row.locator("th, td").all_inner_texts()] for row in page.locator("main tbody tr, main tfoot tr").all()]

    def paper(self, page, program, language):
        answer = page.request.get(f"{self.demo.address}/programs/{program}/report/{YEAR}/pdf?lang={language}")
        self.assertEqual(answer.headers["content-type"], "application/pdf")
        text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=answer.body(), stdout=subprocess.PIPE, check=True).stdout.decode()
        return re.sub(r"\s+", " ", text.translate(SPACES))

    def test_anybody_reads_the_same_figures_on_the_page_and_on_paper(self):
        for language in ("en", "fr"):
            with self.subTest(language=language):
                page = self.anybody(language, viewport={"width": 360, "height": 640})
                page.goto(f"{self.demo.address}/programs/{PROGRAM}/community")
                page.locator(f'main a[href="/programs/{PROGRAM}/report"]').click()
                page.locator("main a", has_text=str(YEAR)).click()
                said = plain(page.inner_text("main"))
                self.assertIsNone(NUMBER.search(said))
                self.assertNotIn("◊", said)
                for size in (320, 360, 1280):
                    page.set_viewport_size({"width": size, "height": 700})
                    self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), size)
                for table in page.locator("main table").all():
                    self.assertEqual(table.locator("caption").count(), 1)
                    self.assertEqual(table.locator("th:not([scope])").count(), 0)
                paper = self.paper(page, PROGRAM, language)
                figures = [cell.translate(SPACES) for row in self.rows(page) for cell in row[1:]]
                self.assertGreater(len(figures), 40)
                self.assertIn(HIDDEN[language], figures)
                for figure in figures:
                    self.assertIn(figure, paper)
                self.assertEqual(len(re.findall(HIDDEN[language], paper)) >= figures.count(HIDDEN[language]), True)
                # No count of people below ten, whatever the table.
                digest = re.search(r"[0-9a-f]{64}", plain(page.inner_text("main"))).group()
                self.assertIn(digest[:20], paper.replace(" ", ""))
                page.context.close()

    def test_the_money_adds_up_to_the_cent_and_people_below_ten_are_hidden(self):
        for program in (PROGRAM, "edmonton-stop"):
            with self.subTest(program=program):
                page = self.anybody()
                page.goto(f"{self.demo.address}/programs/{program}/report/{YEAR}")
                rows = {row[0]: row[1:] for row in self.rows(page)}

                def cents(cell):
                    return None if cell == "hidden" else int(re.sub(r"[^0-9]", "", cell)) * (-1 if "−" in cell else 1)

                opening, fees, closing = (cents(rows[name][0]) for name in (
                    "Left from the year before", "Fees, less what was given back", "Left for the next year"))
                given, out = cents(rows["Grants received"][0]), cents(rows["Paid out"][0])
                self.assertEqual(given, 3_710_000)
                if None not in (opening, fees, closing):
                    self.assertEqual(opening + fees + given - out, closing)
                self.assertEqual(closing is None or opening is None, fees is None or opening is None or closing is None)
                for table in page.locator("main table").all()[:2]:
                    for cell in table.locator("td").all_inner_texts():
                        self.assertTrue(cell == "hidden" or int(cell.replace(",", "")) >= 10, cell)
                page.context.close()

    def test_a_coordinator_comes_from_a_count_to_its_cases_and_not_to_names(self):
        person = self.coordinator()
        person.go("/community")
        person.page.locator('main a[href="/reports"]').click()
        person.page.locator("main a", has_text=str(YEAR)).click()
        said = person.says()
        self.assertIn("agrees", said)
        self.assertNotIn("differs", said)
        self.assertIn("Nothing has changed since", said)
        self.assertIn("hidden", said)
        self.assertNotIn("◊", said)
        links = person.page.locator('main a[href*="/cases?"]')
        self.assertGreater(links.count(), 6)
        for index in (0, links.count() - 1):
            link = links.nth(index)
            count = int(link.inner_text())
            link.click()
            self.assertEqual(len(NUMBER.findall(person.says())), count)
            self.assertNotIn("◊", person.says())
            person.page.go_back()
        auditor = Person(self.browser, self.demo, "auditor", PROGRAM)
        auditor.go("/audit")
        self.assertIn("report", auditor.says().lower())

    def test_publishing_is_an_act_of_its_own_and_a_change_is_another_edition(self):
        person, page = self.coordinator("longueuil", "fr"), self.anybody("fr")
        path = f"{self.demo.address}/programs/longueuil/report"
        page.goto(path)
        self.assertIn("Aucun rapport n’est encore publié", plain(page.inner_text("main")))
        self.assertEqual(page.goto(f"{path}/{YEAR}").status, 404)
        person.go(f"/reports/{YEAR + 1}")
        self.assertIn("L’année n’est pas finie", person.says())
        person.go(f"/reports/{YEAR}")
        person.page.locator("main form button", has_text="Publier").click()
        self.assertEqual(page.goto(f"{path}/{YEAR}").status, 200)
        first = re.search(r"[0-9a-f]{64}", plain(page.inner_text("main"))).group()

        # A grant of the year is found later: the report is as it was until somebody says what changed.
        person.go("/fees/funds")
        form = person.page.locator("main form", has=person.page.locator("[name=from]"))
        form.locator("button[type=submit]").click()
        self.assertEqual(person.page.locator(".summary").count(), 1)
        form.locator("[name=from]").fill("Fondation inventée")
        form.locator("[name=grant-amount]").fill("1 250,50")
        person.fill_date("on", datetime.date(YEAR, 12, 30))
        form.locator("[name=grant-area][value=advocacy]").check()
        form.locator("button[type=submit]").click()
        self.assertIn("subvention de 1 250,50 $, de Fondation inventée", person.says())
        page.goto(f"{path}/{YEAR}")
        self.assertIn(first, plain(page.inner_text("main")))
        person.go(f"/reports/{YEAR}")
        person.page.locator("main form button", has_text="Publier").click()
        self.assertEqual(person.page.locator(".summary").count(), 1)
        person.page.fill("[name=why-en]", "A grant was found.")
        person.page.fill("[name=why-fr]", "Une subvention a été retrouvée.")
        person.page.locator("main form button", has_text="Publier").click()
        page.goto(f"{path}/{YEAR}")
        said = plain(page.inner_text("main"))
        self.assertIn("Une subvention a été retrouvée.", said)
        self.assertIn(first, said)
        self.assertEqual(len(set(re.findall(r"[0-9a-f]{64}", said))), 2)
        self.assertIn("Une subvention a été retrouvée.", self.paper(page, "longueuil", "fr"))
        page.locator("main a", has_text="Édition 1").click()
        said = plain(page.inner_text("main"))
        self.assertIn("remplacée par l’édition 2", said)
        self.assertNotIn("Une subvention a été retrouvée.", said)
        self.assertEqual(page.goto(f"{path}/{YEAR}?edition=3").status, 404)

    def test_the_funds_page_asks_the_area_of_what_is_paid_out(self):
        person = self.coordinator()
        person.go("/fees/funds")
        self.assertIn("By area", person.says())
        form = person.page.locator("main form", has=person.page.locator("[name=to]"))
        form.locator("[name=fund]").first.check()
        form.locator("[name=amount]").fill("1")
        form.locator("[name=to]").fill("Sunrise House")
        form.locator("button[type=submit]").click()
        self.assertEqual(person.page.locator(".summary").count(), 1)
        form.locator("[name=area][value=advocacy]").check()
        form.locator("button[type=submit]").click()
        self.assertIn("$1.00 to Sunrise House", person.says())
        self.assertIn("Advocacy for change", person.says())

    def test_all_programs_stand_side_by_side_with_what_each_published(self):
        for language in ("en", "fr"):
            with self.subTest(language=language):
                page = self.anybody(language, viewport={"width": 360, "height": 640})
                own = {}
                for program in (PROGRAM, "edmonton-stop"):
                    page.goto(f"{self.demo.address}/programs/{program}/report/{YEAR}")
                    own[program] = [row[1] for row in self.rows(page)[:3]]
                page.locator("main a.back").click()
                page.locator('main a[href="/yearly-reports"]').click()
                page.locator("main a", has_text=str(YEAR)).click()
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 360)
                rows = self.rows(page)
                people = [row[1:4] for row in rows[:len(own)]]
                self.assertEqual(sorted(people), sorted(own.values()))
                answer = page.request.get(f"{self.demo.address}/yearly-reports/{YEAR}/pdf?lang={language}")
                text = subprocess.run(["pdftotext", "-layout", "-", "-"], input=answer.body(), stdout=subprocess.PIPE, check=True).stdout.decode()
                paper = re.sub(r"\s+", " ", text.translate(SPACES))
                for row in rows:
                    for figure in row[1:]:
                        self.assertIn(figure.translate(SPACES), paper)
                page.goto(f"{self.demo.address}/yearly-reports/1999")
                self.assertEqual(page.locator("main h1").count(), 1)


if __name__ == "__main__":
    unittest.main()
