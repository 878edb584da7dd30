"""Support plans: a woman on a telephone, her worker, and whoever she lets know one thing."""

import re
import unittest

from onward import NUMBER, Browser, Demo, Person, plain
from seeing import faults, in_every_light, sideways, zoomed

CODE = re.compile(r"\b[0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}\b")
STEP = "Appeler la maison avec la porte bleue"


class Phone:
    """A telephone without an account, in French, with scripts off unless a test asks for them."""

    def __init__(self, browser, demo, language="fr", scripts=False):
        self.demo = demo
        self.page = browser.context(
            java_script_enabled=scripts, viewport={"width": 360, "height": 640}, locale=f"{language}-CA").new_page()
        self.page.set_default_timeout(45000)

    def enter(self, path, code):
        self.page.goto(self.demo.address + path)
        self.page.fill("#code", code)
        self.press()

    def press(self, text=None):
        button = self.page.locator("main button") if text is None else self.page.locator("main button", has_text=text)
        button.first.click()

    def follow(self, text):
        self.page.locator("main a", has_text=text).first.click()

    def says(self):
        return plain(self.page.inner_text("main"))


class Support(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo()
        cls.addClassCleanup(cls.demo.stop)
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.close)

    def opened(self, worker, name):
        """A plan of somebody who speaks French, and the code to her page."""
        worker.go("/plans/new")
        worker.fill("name", name)
        worker.fill("language", "fr")
        worker.press()
        number = worker.page.url.rsplit("/", 1)[1]
        worker.go(f"/plans/{number}/page")
        worker.press()
        return number, CODE.search(worker.says()).group()

    def test_she_writes_a_step_hides_it_lets_a_service_know_it_and_takes_it_back(self):
        worker = Person(self.browser, self.demo, "support-worker", "edmonton-coarse")
        number, code = self.opened(worker, "Rose")

        phone = Phone(self.browser, self.demo)
        phone.enter("/steps", code)
        self.assertEqual(phone.page.title(), "Votre page – Onward")
        phone.follow("Ajouter quelque chose")
        phone.page.fill("#text", STEP)
        phone.page.check("[name=area][value=housing]")
        phone.page.check("[name=seen][value=yes]")
        phone.press("Enregistrer")
        self.assertIn(STEP, phone.says())
        worker.go(f"/plans/{number}")
        self.assertIn(STEP, worker.says())

        phone.follow(STEP)
        phone.press("Le garder pour moi")
        self.assertIn("vous seule le voyez", phone.says())
        worker.go(f"/plans/{number}")
        self.assertNotIn(STEP, worker.says())

        phone.follow("Faire savoir une chose")
        phone.page.locator("label", has_text=STEP).click()
        phone.page.check("[name=to][value=service]")
        phone.page.fill("#name", "Maison du Lys")
        phone.page.fill("#why", "une chambre")
        for part, value in zip(("day", "month", "year"), self.tomorrow()):
            phone.page.fill(f"#until-{part}", value)
        phone.press("Continuer")
        self.assertIn("Maison du Lys", phone.says())
        phone.press("Oui, créer le code")
        released = CODE.search(phone.says()).group()
        worker.go(f"/plans/{number}")
        self.assertNotIn("Maison du Lys", worker.says(), "her worker learns nothing of what she keeps to herself")

        service = Phone(self.browser, self.demo, "en")
        service.enter("/shared", released)
        self.assertIn(STEP, service.says())
        self.assertIn(number, service.says())
        self.assertNotIn("Rose", service.says())

        phone.page.goto(self.demo.address + "/steps")
        self.assertIn("une personne avec un code", phone.says())
        phone.follow("Le reprendre")
        phone.press("Le reprendre maintenant")
        self.assertIn("Repris", phone.says())
        service.enter("/shared", released)
        self.assertNotIn(STEP, service.says())
        self.assertIn("There is nothing to read here", service.says())

    def tomorrow(self):
        import datetime
        day = datetime.date.today() + datetime.timedelta(days=2)
        return str(day.day), str(day.month), str(day.year)

    def test_what_was_typed_is_kept_and_leaving_shows_nothing(self):
        worker = Person(self.browser, self.demo, "support-worker", "edmonton-coarse")
        worker.go("/plans")
        worker.page.locator("main table a", has_text="Rose").first.click()
        number = worker.page.url.rsplit("/", 1)[1]
        worker.go(f"/plans/{number}/page")
        worker.page.locator("main button", has_text="Make a new code").click()
        code = CODE.search(worker.says()).group()
        phone = Phone(self.browser, self.demo)
        phone.enter("/steps", code)
        phone.follow("Ajouter quelque chose")
        phone.page.fill("#text", STEP)
        phone.press("Enregistrer")
        self.assertEqual(phone.page.input_value("#text"), STEP)
        self.assertIn("Quel domaine de la vie", phone.says())
        phone.page.click("a.exit")
        phone.page.goto(self.demo.address + "/steps")
        self.assertNotIn("Vos buts", phone.says())

    def test_each_page_behind_her_code_is_whole_and_says_nothing_around_it(self):
        worker = Person(self.browser, self.demo, "support-worker", "edmonton-coarse")
        number = NUMBER.search(worker.go("/plans") and worker.says()).group()
        for language in ("en", "fr"):
            worker.go(f"/plans/{number}/page")
            worker.page.locator("main form button").first.click()
            phone = Phone(self.browser, self.demo, language, scripts=True)
            phone.enter("/steps", CODE.search(worker.says()).group())
            links = phone.page.locator("main a").evaluate_all("all => all.map(one => one.getAttribute('href'))")
            self.assertTrue({"/steps/add", "/steps/share", "/steps/about", "/steps/rest", "/steps/off"} <= set(links))
            for path in ["/steps", *dict.fromkeys(links)]:
                with self.subTest(path, language=language):
                    phone.page.goto(self.demo.address + path)
                    self.assertRegex(phone.page.url, r"/steps(/(add|share|about|rest|off|item|service|[0-9a-f]{32}))*$")
                    self.assertRegex(phone.page.title(), "^(Your page|Votre page) – Onward$")
                    self.assertEqual(phone.page.locator("html").get_attribute("lang"), f"{language}-CA")
                    self.assertEqual(phone.page.locator("h1").count(), 1)
                    self.assertLessEqual(sideways(phone.page), 0)
                    # Colours are alike on each page and in both languages; French words are the longer ones.
                    for look in (faults, *((zoomed,) if language == "fr" else (in_every_light,) if path == "/steps" else ())):
                        self.assertEqual(look(phone.page), [], look.__name__)

    def test_she_is_sent_on_with_her_consent_and_takes_it_back(self):
        worker = Person(self.browser, self.demo, "support-worker", "edmonton-coarse")
        worker.go("/plans/new")
        worker.fill("name", "Iris")
        worker.fill("language", "fr")
        worker.press()
        number = worker.page.url.rsplit("/", 1)[1]
        worker.go(f"/plans/{number}/refer")
        self.assertIn("First read her the limits", worker.says())
        self.assertTrue(worker.page.locator("main a[href^='/programs/'][href$='/services']").count())
        worker.go(f"/plans/{number}/limits")
        worker.page.check("[name=read]")
        worker.press()

        # Without consent: the number, and no call for her.
        worker.go(f"/plans/{number}/refer")
        worker.page.check("[name=service][value=by-hand]")
        worker.fill("name", "Clinique du coin")
        worker.fill("telephone", "780-555-0177")
        worker.page.check("[name=consent][value=no]")
        worker.page.locator("main form button").last.click()
        worker.page.locator("main a", has_text="Clinique du coin").click()
        self.assertIn("She has the number", worker.says())
        self.assertEqual(worker.page.locator("[name=with]").count(), 0)

        # From the directory, with one thing that may be said; read back before it counts.
        worker.go(f"/plans/{number}/refer")
        worker.page.locator("main label", has_text="Prairie Lily House").click()
        worker.page.check("[name=consent][value=yes]")
        worker.page.locator("main form button").last.click()
        self.assertIn("What may they know", worker.page.inner_text(".summary"))
        worker.page.check("[name=what][value=engaged]")
        worker.fill("why", "a room")
        for part, value in zip(("day", "month", "year"), self.tomorrow()):
            worker.page.fill(f"#until-{part}", value)
        worker.page.locator("main form button").last.click()
        self.assertIn("Read this back to her", worker.says())
        worker.page.locator("main form button", has_text="She has said yes").click()
        code = CODE.search(worker.says()).group()
        worker.go(f"/plans/{number}")
        worker.page.locator("main a", has_text="Prairie Lily House").first.click()
        worker.fill("by", "Camille")
        worker.fill("with", "the night desk")
        worker.page.locator("main form:has([name=with]) button").click()
        worker.page.check("[name=outcome][value=waiting]")
        worker.page.locator("main form:has([name=outcome]) button").click()
        self.assertIn("On the waiting list", worker.says())

        service = Phone(self.browser, self.demo, "en")
        service.enter("/shared", code)
        self.assertIn("that she is working on a plan", service.says())
        worker.go(f"/plans/{number}/page")
        worker.press()
        phone = Phone(self.browser, self.demo)
        phone.enter("/steps", CODE.search(worker.says()).group())
        self.assertIn("Prairie Lily House", phone.says())
        phone.page.locator("main .card", has_text="Prairie Lily House").locator("a", has_text="Reprendre cette orientation").click()
        self.assertEqual(phone.page.title(), "Votre page – Onward")
        phone.press("Reprendre cette orientation")
        self.assertIn("Cette orientation a été reprise", phone.says())
        service.enter("/shared", code)
        self.assertIn("There is nothing to read here", service.says())
        worker.go(f"/plans/{number}")
        self.assertIn("Taken back", worker.says())

        supervisor = Person(self.browser, self.demo, "support-supervisor", "edmonton-coarse")
        supervisor.go("/plans/outcomes")
        self.assertIn("Not in the directory", supervisor.says())
        self.assertNotIn(number, supervisor.says())
        self.assertEqual(worker.go("/plans/outcomes").status, 403)

    def test_she_is_told_until_when_and_two_destroy_what_is_over(self):
        worker = Person(self.browser, self.demo, "support-worker", "edmonton-coarse")
        number, code = self.opened(worker, "Olive")
        worker.go(f"/plans/{number}/stand")
        worker.page.check("[name=turn][value=finish]")
        worker.press()
        worker.go(f"/plans/{number}/disposal")
        self.assertIn("This plan is kept until", worker.says())
        self.assertEqual(worker.page.locator("main form button").count(), 0)
        phone = Phone(self.browser, self.demo)
        phone.enter("/steps", code)
        self.assertIn("Votre plan est conservé jusqu’au", phone.says())

        # One whose time is up: its worker proposes, and can't confirm; the supervisor confirms.
        other = Person(self.browser, self.demo, "support-worker", "edmonton-coarse", which=1)
        other.go("/plans")
        self.assertIn("1 plan is due for disposal", other.says())
        old = other.page.locator("main tr", has_text="Wren").locator("a").first.get_attribute("href")
        other.go(old + "/disposal")
        other.press()
        self.assertIn("Another person confirms", other.says())
        self.assertEqual(other.page.locator("main form button").count(), 0)
        supervisor = Person(self.browser, self.demo, "support-supervisor", "edmonton-coarse")
        supervisor.go(old + "/disposal")
        self.assertNotIn("Wren", supervisor.says())
        supervisor.press()
        self.assertIn("Copies of keys may exist until", supervisor.says())
        self.assertIn(old.rsplit("/", 1)[1], supervisor.says())
        self.assertEqual(other.go(old).status, 404)
        other.go("/plans")
        self.assertNotIn("Wren", other.says())

    def test_the_supervisor_sees_numbers_alone_and_gives_a_plan_to_another(self):
        supervisor = Person(self.browser, self.demo, "support-supervisor", "edmonton-coarse")
        supervisor.go("/plans")
        self.assertNotIn("Lily (", supervisor.says())
        number = NUMBER.search(supervisor.says()).group()
        self.assertEqual(supervisor.go(f"/plans/{number}").status, 403)


if __name__ == "__main__":
    unittest.main()
