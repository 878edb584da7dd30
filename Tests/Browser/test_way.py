"""A participant's way on his own page: in French, on a telephone, without scripts, from the code on paper to the certificate. Nobody helps but
for what the law leaves to the coordinator and the prosecutor."""

import datetime
import re
import unittest

from days import BEGIN, GP, Days
from telephones import Telephones
from test_pages import ROUTES, route
from test_letters import read

CODE = re.compile(r"[0-9A-Z]{4}( [0-9A-Z]{4}){3}")
COURT = datetime.date(2026, 7, 15)


class Way(Telephones, Days):
    language = "fr"

    def code(self, number):
        """The code that is handed over on paper."""
        coordinator = self.coordinator()
        coordinator.go(f"/cases/{number}/own-code")
        coordinator.press()
        return CODE.search(coordinator.page.inner_text("main")).group(0)

    def later(self, days):
        """So many days later the page has closed, and the code opens it again."""
        self.at(self.today + datetime.timedelta(days=days))
        self.enter(self.phone, self.paper)

    def begun(self):
        """Referred; the telephone is open on the own page."""
        self.at(BEGIN)
        number = self.refer(0, GP, COURT)
        self.paper, self.phone = self.code(number), self.telephone("fr")
        self.enter(self.phone, self.paper)
        return number

    def offered(self, number):
        self.admit(number, GP)
        self.coordinator().act(number, "offer")
        self.phone.goto(self.demo.address + "/mine")

    def say_yes(self):
        self.phone.click("main a[href='/mine/rights']")
        self.phone.click("main a[href='/mine/offer']")
        self.phone.click("main a[href='/mine/answer']")
        for box in ("rights-read", "offer-read", "responsible"):
            self.phone.check(f"[name={box}]")
        self.send(self.phone)

    def enrolled(self, number, rights_told=False):
        """What the law asks of a voice: rights, consent, acceptance, agreement."""
        coordinator = self.coordinator()
        if not rights_told:
            coordinator.act(number, "tell-rights", language="fr", time="09:00")
        coordinator.act(number, "consent", language="fr", time="09:30")
        coordinator.act(number, "accept-responsibility", language="fr")
        coordinator.act(number, "agree", dates={"until": datetime.date(2026, 8, 31)})

    def test_from_the_code_on_paper_to_the_certificate(self):
        number = self.begun()
        phone = self.phone
        # Before the offer: language and safe contact, and not a word of a program.
        said = self.says(phone)
        self.assertIn(number, said)
        self.assertNotIn("STOP", said)
        self.assertNotIn("$", said)
        phone.click("main a[href='/mine/contact']")
        phone.check("[name=contact][value=telephone]")
        self.send(phone)
        self.assertIn("Donnez le numéro ou l’adresse, ou choisissez d’appeler vous-même", self.says(phone))
        phone.fill("[name=contact-value]", "780-555-0177")
        phone.fill("[name=window]", "le soir")
        self.send(phone)
        self.assertIn("780-555-0177", self.says(phone))
        # What was typed comes back to be changed.
        phone.click("main button[name=change]")
        self.assertEqual(phone.input_value("[name=window]"), "le soir")
        self.send(phone)
        self.send(phone)
        self.assertIn("C’est noté", self.says(phone))
        coordinator = self.coordinator()
        coordinator.go(f"/cases/{number}")
        self.assertIn("780-555-0177", coordinator.text())

        self.offered(number)
        self.assertIn("Lire la proposition et répondre", self.says(phone))
        phone.goto(self.demo.address + "/mine/answer")
        self.send(phone)
        self.assertIn("Cochez, si c’est le cas.", self.says(phone))
        phone.goto(self.demo.address + "/mine")
        self.say_yes()
        self.assertIn("Cela ne compte pas encore.", self.says(phone))
        self.send(phone)
        self.assertIn("Votre oui est envoyé", self.says(phone))
        coordinator = self.coordinator()
        coordinator.go(f"/cases/{number}")
        self.assertIn("la personne elle-même", coordinator.says())
        coordinator = self.coordinator()
        coordinator.act(number, "tell-rights", language="fr", time="09:00")
        coordinator.try_act(number, "consent", language="fr", time="09:30")
        self.assertIn("temps de réfléchir", coordinator.says())
        self.later(2)
        self.assertIn("En attente d’une réponse", self.says(phone))
        self.enrolled(number, rights_told=True)

        # A class day: the person chooses, moves, and chooses again.
        first, second = self.plan(datetime.date(2026, 4, 11), 4), self.plan(datetime.date(2026, 5, 9), 4)
        late = self.plan(COURT + datetime.timedelta(days=3), 4)
        phone.goto(self.demo.address + "/mine/days")
        offered = [field.get_attribute("value") for field in phone.locator("[name=day]").all()]
        self.assertIn(first[-32:], offered)
        self.assertNotIn(late[-32:], offered)
        self.send(phone)
        self.assertEqual(phone.locator(".error-summary, .summary").count(), 1)
        phone.check(f"[name=day][value='{first[-32:]}']")
        self.send(phone)
        self.send(phone)
        self.assertIn("Votre journée est fixée", self.says(phone))
        phone.goto(self.demo.address + "/mine/days")
        phone.check(f"[name=day][value='{second[-32:]}']")
        self.send(phone)
        self.assertIn("Vous laissez votre place", self.says(phone))
        self.send(phone)
        self.assertEqual(self.class_day_of(number), [(second[-32:], "seated")])
        phone.goto(self.demo.address + "/mine")
        phone.click("main a[href='/mine/days/free']")
        self.send(phone)
        self.send(phone)
        self.assertIn("Votre place est laissée", self.says(phone))
        phone.goto(self.demo.address + "/mine/days")
        phone.check(f"[name=day][value='{first[-32:]}']")
        self.send(phone)
        self.send(phone)
        self.assertEqual(self.class_day_of(number), [(first[-32:], "seated")])

        # He can't pay: two people look at it.
        phone.goto(self.demo.address + "/mine")
        phone.click("main a[href='/mine/pay']")
        phone.fill("[name=why]", "Je suis sans travail depuis janvier.")
        self.send(phone)
        self.send(phone)
        self.assertIn("Votre demande est envoyée", self.says(phone))
        coordinator = self.coordinator()
        coordinator.go(f"/cases/{number}/fee")
        self.assertIn("Je suis sans travail depuis janvier.", coordinator.says())
        self.fee(number, "relief", relief="750", relief_why="Sans travail.")
        self.fee(number, "grant", which=1)

        # The day, the report, the court.
        self.at(datetime.date(2026, 4, 11))
        self.enter_day(first, {number: 0})
        self.at(datetime.date(2026, 4, 14))
        self.coordinator().act(number, "report", level="full")
        self.enter(phone, self.paper)
        self.assertIn("Vous avez fait votre part.", self.says(phone))
        self.at(datetime.date(2026, 4, 20))
        self.person("prosecutor").act(number, "confirm-ending", ending="withdrawn")
        self.letter(number, "certificate")
        self.enter(phone, self.paper)
        self.assertIn("C’est terminé.", self.says(phone))
        with phone.expect_download() as saved:
            phone.locator("main a[href^='/mine/letters/']").first.click()
        self.assertIn("Attestation", read(saved.value))

    def test_to_stop_holds_everything_up_and_reaches_the_crown_by_the_clock(self):
        number = self.begun()
        self.offered(number)
        self.say_yes()
        self.send(self.phone)
        self.later(2)
        self.enrolled(number)
        self.phone.goto(self.demo.address + "/mine")
        self.phone.click("main a[href='/mine/stop']")
        self.send(self.phone)
        self.send(self.phone)
        self.assertIn("Tout est suspendu", self.says(self.phone))
        coordinator = self.coordinator()
        coordinator.go("/today")
        self.assertIn("A demandé d’arrêter.", coordinator.says())
        coordinator.go(f"/cases/{number}/acts/go-on")
        self.assertIn("Inscrivez d’abord l’appel", self.pressed(coordinator))
        crown = self.person("prosecutor")
        crown.go(f"/cases/{number}")
        self.assertNotIn("arrêter", crown.says())
        # Another telephone, and it isn't his.
        self.phone.goto(self.demo.address + "/mine/contact")
        self.phone.check("[name=contact][value=telephone]")
        self.phone.fill("[name=contact-value]", "780-555-0166")
        self.send(self.phone)
        self.send(self.phone)
        self.phone.goto(self.demo.address + "/mine/contact")
        self.phone.fill("[name=contact-value]", "780-555-0188")
        self.send(self.phone)
        self.assertIn("rien ne vous est envoyé", self.says(self.phone))
        self.send(self.phone)
        coordinator.go(f"/cases/{number}/contact")
        coordinator.fill("theirs", "no")
        coordinator.press()
        self.assertNotIn("780-555-0188", coordinator.text())
        self.assertIn("780-555-0166", coordinator.text())
        # Asked by voice, he goes on.
        coordinator.act(number, "call", direction="outgoing", outcome="spoke", note="C’était son frère.")
        coordinator.act(number, "go-on")
        self.phone.goto(self.demo.address + "/mine")
        self.assertNotIn("Vous avez demandé d’arrêter.", self.says(self.phone))

    def pressed(self, person):
        person.press()
        return person.says()

    def test_each_page_is_plain_and_accessible(self):
        number = self.begun()
        self.phone.context.close()
        for language in ("en", "fr"):
            self.phone = phone = self.telephone(language, scripts=True)
            self.enter(phone, self.paper)
            self.look(phone, language, ["/mine/contact"])
            phone.check("[name=contact][value=email]")
            self.send(phone)
            self.check(phone, language)
            phone.context.close()
        self.phone = self.telephone("fr")
        self.enter(self.phone, self.paper)
        self.offered(number)
        self.phone.context.close()
        for language in ("en", "fr"):
            self.phone = phone = self.telephone(language, scripts=True)
            self.enter(phone, self.paper)
            self.look(phone, language, ["/mine", "/mine/rights", "/mine/offer", "/mine/stop", "/mine/days", "/mine/days/free", "/mine/pay", "/mine/done/answer", "/mine/answer"])
            self.send(phone)
            self.check(phone, language)
            phone.goto(self.demo.address + "/mine")
            self.say_yes()
            self.check(phone, language)
            phone.context.close()
        self.enrolled(number)
        self.plan(datetime.date(2026, 4, 11), 4)
        for language in ("en", "fr"):
            self.phone = phone = self.telephone(language, scripts=True)
            self.enter(phone, self.paper)
            self.look(phone, language, ["/mine", "/mine/pay", "/mine/stop", "/mine/days"])
            phone.locator("[name=day]").first.check()
            self.send(phone)
            self.check(phone, language)
            phone.context.close()
        # What a code by e-mail asks for is test_own_code's to open.
        behind = {path for path, _, _ in ROUTES if path.startswith("/mine/")} - {"/mine/code"}
        self.assertEqual(behind - {route(path) for path in self.looked}, set())

    def look(self, phone, language, paths):
        self.looked = getattr(self, "looked", set()) | set(paths)
        for path in paths:
            with self.subTest(path, language=language):
                phone.goto(self.demo.address + path)
                self.check(phone, language)


if __name__ == "__main__":
    unittest.main()
