"""One desk, several people: who leaves with "Change user" leaves nothing behind, and a screen that nobody uses locks."""

import unittest
import urllib.parse

from onward import Browser, Demo, Person, plain

PROGRAM = "grande-prairie-stop"
LOCKS_SOON = {
    "en": "This screen locks soon because nobody has used it. Press a key or move the mouse to stay.",
    "fr": "Cet écran se verrouillera bientôt, car personne ne l’utilise. Appuyez sur une touche ou déplacez la souris pour rester.",
}


class Users(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=19)
        cls.browser = Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()

    def open_case(self, person):
        """Opens a case; returns its number and the name that stands on it."""
        number = person.case_at("scheduled")
        answer = person.go(f"/cases/{number}")
        self.assertEqual(answer.headers["cache-control"], "no-store")
        return number, plain(person.page.inner_text(".identity .name"))

    def assert_nothing_is_left(self, person, *former):
        for words in former:
            self.assertNotIn(words, plain(person.text()))

    def walk_back(self, person, *former):
        """Back to the beginning of what the window remembers; every page on the way is looked at. Returns how many."""
        steps = 0
        while person.page.go_back():
            steps += 1
            self.assert_nothing_is_left(person, *former)
        return steps

    def test_back_shows_nothing_after_a_change_of_user(self):
        for language, scripts in (("en", False), ("fr", True)):
            with self.subTest(language=language, scripts=scripts):
                person = Person(self.browser, self.demo, "coordinator", PROGRAM, language, scripts=scripts)
                number, name = self.open_case(person)
                coordinator = plain(person.page.inner_text("header .you span[translate=no]"))
                person.page.locator('header a[href="/change-user"]').click()
                self.assertIn(coordinator, person.says())
                person.press()
                self.assertEqual(person.page.url, f"{self.demo.address}/sign-in")
                self.assert_nothing_is_left(person, number, name, coordinator)
                self.assertGreater(self.walk_back(person, number, name, coordinator), 3)
                self.assertEqual(person.go(f"/cases/{number}").url, f"{self.demo.address}/sign-in?next=%2Fcases%2F{number}")
                person.context.close()

    def test_the_next_person_begins_at_the_own_page(self):
        for language in ("en", "fr"):
            with self.subTest(language=language):
                person = Person(self.browser, self.demo, "coordinator", PROGRAM, language)
                _, name = self.open_case(person)
                person.go("/change-user")
                person.press()
                self.sign_in(person, "police")
                self.assertEqual(person.page.url, f"{self.demo.address}/referrals")
                self.assert_nothing_is_left(person, name)
                self.assertGreater(self.walk_back(person, name), 3)
                person.context.close()

    def test_what_the_person_before_asked_for_is_not_asked_for_again(self):
        """The address that the former person left in the window leads on only for those who may go there."""
        for language in ("en", "fr"):
            with self.subTest(language=language):
                person = Person(self.browser, self.demo, "coordinator", PROGRAM, language)
                person.go("/change-user")
                person.press()
                for role, asked, landed in (
                    ("police", "/today", "/referrals"), ("police", "/refer?stream=post-charge", "/refer?stream=post-charge"),
                    ("prosecutor", "/today", "/queue"), ("coordinator", "/today", "/today"), ("auditor", "/nowhere", "/audit"),
                ):
                    person.go("/sign-in?" + urllib.parse.urlencode({"next": asked}))
                    self.sign_in(person, role)
                    self.assertEqual(person.page.url, self.demo.address + landed, f"{role}, {asked}")
                    self.assertEqual(person.page.locator("main h1").count(), 1)
                    person.go("/change-user")
                    person.press()
                person.context.close()

    def sign_in(self, person, role):
        account = self.demo.account(role, PROGRAM)
        person.fill("name", account["name"])
        person.fill("password", account["password"])
        person.press()

    def test_a_screen_that_nobody_uses_locks(self):
        """The browser's clock is wound on, so nobody waits; the session, which the server ends by its own, is taken away."""
        for language in ("en", "fr"):
            with self.subTest(language=language):
                person = Person(self.browser, self.demo, "coordinator", PROGRAM, language, scripts=True)
                person.page.clock.install()
                number, name = self.open_case(person)
                warning = person.page.locator(".idle")
                person.page.clock.fast_forward("29:00")
                person.page.clock.run_for(1000)
                self.assertEqual(warning.inner_text(), LOCKS_SOON[language])
                person.page.keyboard.press("Shift")
                self.assertEqual(warning.count(), 0)
                self.assertIn(name, plain(person.text()))

                person.context.clear_cookies(name="onward-session")
                person.page.clock.fast_forward("30:00")
                person.page.clock.run_for(1000)
                person.page.wait_for_url(f"{self.demo.address}/sign-in?next=%2Fcases%2F{number}")
                self.assert_nothing_is_left(person, number, name)
                self.walk_back(person, number, name)
                person.context.close()


if __name__ == "__main__":
    unittest.main()
