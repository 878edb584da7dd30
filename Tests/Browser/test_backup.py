"""The backup that a lay person can make: Today says that there is none, one button makes and verifies it, and then Today
is quiet."""

import unittest

from onward import Browser, Demo, Person


class Backup(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=5)
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()

    def test_one_button_makes_and_verifies_it(self):
        person = Person(self.browser, self.demo, "coordinator", "longueuil", "fr")
        person.go("/today")
        self.assertEqual(person.page.locator('main .note a[href="/backup"]').count(), 1)
        person.go("/backup")
        person.press()
        self.assertEqual(person.page.locator("main table tbody tr").count(), 1, person.text())
        self.assertNotIn("Non vérifiée", person.text())
        person.go("/today")
        self.assertEqual(person.page.locator('main .note a[href="/backup"]').count(), 0)


if __name__ == "__main__":
    unittest.main()
