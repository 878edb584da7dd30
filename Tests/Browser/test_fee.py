"""The fee desk of a case, as a coordinator works at it, in both languages."""

import unittest

from onward import NUMBER, Person, WithDemo

PROGRAM = "grande-prairie-stop"


class Fee(WithDemo):
    def owing(self, person):
        """The address of a fee that nobody has paid yet."""
        person.go("/cases?where=program&rows=100")
        for number in NUMBER.findall(person.page.inner_text("main")):
            person.go(f"/cases/{number}/fee")
            if person.page.locator("input[name=tender]").count() and "750" in person.page.inner_text("dl >> nth=0"):
                return f"/cases/{number}/fee"
        raise AssertionError("nobody owes a fee in the demo")

    def pay(self, person, tender, amount):
        person.page.check(f"input[value={tender}]")
        person.page.fill("input[name=amount]", amount)
        person.page.fill("input[name=reference]", "MO 4471-22")
        person.page.locator("form:has(input[value=pay]) button[type=submit]").click()

    def test_two_parts_settle_it_and_the_case_says_so(self):
        for language, amounts, settled, receipt in (
                ("en", ("500", "250.00"), "The fee is settled.", "Receipt"), ("fr", ("500", "250,00"), "Les frais sont acquittés.", "Reçu")):
            with self.subTest(language):
                coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, language)
                path = self.owing(coordinator)
                self.pay(coordinator, "money-order", amounts[0])
                self.assertNotIn(settled, coordinator.page.inner_text("main"))
                self.pay(coordinator, "debit", amounts[1])
                main = coordinator.page.inner_text("main")
                self.assertIn(settled, main)
                self.assertEqual(main.count(receipt + " "), 2)
                self.assertEqual(coordinator.page.locator("input[name=tender]").count(), 0)
                coordinator.go(path.removesuffix("/fee"))
                self.assertIn("Fee paid." if language == "en" else "Frais payés.", coordinator.page.inner_text("main"))

    def test_too_much_is_refused_and_stays_as_it_was_typed(self):
        coordinator = Person(self.browser, self.demo, "coordinator", PROGRAM, "en")
        self.owing(coordinator)
        self.pay(coordinator, "money-order", "7500")
        self.assertIn("$750.00 is still owed.", coordinator.page.inner_text("main"))
        self.assertEqual(coordinator.page.input_value("input[name=amount]"), "7500")
        self.assertIn("We can’t take a cheque.", coordinator.page.inner_text("main"))


if __name__ == "__main__":
    unittest.main()
