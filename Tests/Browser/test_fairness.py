"""Whom the fee falls on: counts in both languages for the coordinator and the administrator, with no name, no file number and no way to a case."""

import unittest

from onward import NUMBER, Person, WithDemo, plain

PROGRAM = "grande-prairie-stop"


class Fairness(WithDemo):
    def test_counts_alone(self):
        for language, title, hidden in (("en", "Whom the fee falls on", "hidden"), ("fr", "Sur qui pèsent les frais", "masqué")):
            for role in ("coordinator", "administrator"):
                with self.subTest(language=language, role=role):
                    person = Person(self.browser, self.demo, role, PROGRAM, language)
                    person.go("/fees/fairness")
                    main = person.page.locator("main")
                    said = plain(main.inner_text())
                    self.assertIn(title, said)
                    self.assertNotIn("◊", said)
                    self.assertIsNone(NUMBER.search(said))
                    self.assertEqual(main.locator('a[href*="/cases"]').count(), 0)
                    figures = [cell.inner_text().strip() for cell in main.locator("table td").all()]
                    self.assertIn(hidden, figures)
                    shown = [int(figure) for figure in figures if figure != hidden]
                    self.assertTrue(all(count >= 10 for count in shown), shown)
                    person.page.set_viewport_size({"width": 320, "height": 700})
                    self.assertLessEqual(person.page.evaluate("document.documentElement.scrollWidth"), 320)


if __name__ == "__main__":
    unittest.main()
