"""The pages for anybody: no accessibility fault, light, without scripts too, the same in both languages; and leaving at once."""

import re
import unittest

import textstat

from onward import Person, WithDemo
from seeing import faults, in_every_light, on_paper, sideways, zoomed

PROGRAMS = {
    "grande-prairie-stop": ["", "/charge", "/cost", "/questions", "/not-arrested", "/harmed", "/community"],
    "edmonton-stop": ["", "/charge", "/cost", "/community"],
    "edmonton-coarse": ["", "/harmed", "/community"],
    "longueuil": ["", "/charge", "/cost", "/questions", "/not-arrested"],
    "toronto": ["", "/cost"],
}
START = ["/start", "/start/authorization", "/start/partners", "/start/budget", "/start/presenters", "/start/privacy", "/start/privacy/longueuil"]
PATHS = ["/programs", "/help", "/reflection"] + START + [f"/programs/{program}{part}" for program, parts in PROGRAMS.items() for part in parts]
# One page of each make: the others have the same pieces with other words, so their colours are the same.
MADE_ALIKE = ["/programs", "/help", "/reflection", "/start", "/start/budget", "/programs/longueuil", "/programs/longueuil/cost", "/programs/longueuil/not-arrested"]
# What the agency of each program is called at, on each of its pages.
TELEPHONE = {"grande-prairie-stop": "780-539-6692"}


class PublicPages(WithDemo):
    def visit(self, language, width, scripts=True):
        context = self.browser.context(java_script_enabled=scripts, viewport={"width": width, "height": 900}, locale=f"{language}-CA")
        page = context.new_page()
        page.set_default_timeout(45000)
        return page

    def check(self, page, language, path):
        asked, sizes = [], []
        page.on("request", lambda request: asked.append(request.url))
        page.on("response", lambda response: sizes.append(len(response.body())))
        response = page.goto(self.demo.address + path, wait_until="load")
        self.assertEqual(response.status, 200, path)
        self.assertEqual([url for url in asked if not url.startswith((self.demo.address, "data:"))], [], path)
        self.assertLess(sum(sizes), 60_000, f"{path}: everything on a first visit")
        self.assertEqual(page.locator("h1").count(), 1, path)
        self.assertEqual(page.locator("html").get_attribute("lang"), f"{language}-CA", path)
        self.assertEqual(
            {link.get_attribute("hreflang") for link in page.locator("link[rel=alternate]").all()}, {"en-CA", "fr-CA"}, path)
        wide = sideways(page)
        self.assertLessEqual(wide, 0, f"{path} scrolls sideways by {wide} px")
        # French words are the longer ones; colours and paper are the same in both languages.
        looks = (faults, zoomed) if language == "fr" else (faults, on_paper, in_every_light) if path in MADE_ALIKE else (faults,)
        for look in looks:
            self.assertEqual(look(page), [], f"{language} {path}, {look.__name__}")

    def test_every_page_is_light_and_accessible(self):
        for language, width in (("en", 1280), ("fr", 320)):
            for path in PATHS:
                with self.subTest(language=language, width=width, path=path):
                    page = self.visit(language, width)
                    self.check(page, language, path)
                    page.context.close()

    def test_the_pages_are_written_for_anybody(self):
        """Grade 8 at most in English (Flesch and Kincaid); in French at least 60 of 100 (Kandel and Moles), which is plain."""
        for language, count, enough in (("en", textstat.flesch_kincaid_grade, lambda grade: grade <= 8), ("fr", textstat.flesch_reading_ease, lambda ease: ease >= 60)):
            textstat.set_lang(language)
            page = self.visit(language, 1280, scripts=False)
            for path in PATHS:
                with self.subTest(language=language, path=path):
                    page.goto(self.demo.address + path)
                    said = [text.strip() for text in page.locator("main p, main li:not(:has(p)), main dd").all_inner_texts()]
                    sentences = [text if text[-1] in ".?!:" else text + "." for text in said if len(text.split()) > 2]
                    figure = count(" ".join(sentences))
                    self.assertTrue(enough(figure), f"{figure}")
            page.context.close()

    def test_each_page_names_somebody_to_call_and_the_crisis_line(self):
        page = self.visit("en", 390, scripts=False)
        for path in PATHS:
            with self.subTest(path):
                page.goto(self.demo.address + path)
                text = page.inner_text("body")
                self.assertIn("9-8-8", text)
                program = re.match(r"/programs/([a-z-]+)", path)
                if program:
                    self.assertIn(TELEPHONE.get(program.group(1), "2-1-1"), page.inner_text("footer"))

    def test_every_link_of_the_public_pages_leads_somewhere_and_the_titles_differ(self):
        page = self.visit("fr", 390, scripts=False)
        to_see, seen, titles = ["/programs"], set(), {}
        while to_see:
            path = to_see.pop()
            if path in seen:
                continue
            seen.add(path)
            if path.endswith(("/calendar-feed", "/pdf")):
                # A file for calendars or for paper, which no browser shows.
                self.assertEqual(page.request.get(self.demo.address + path).status, 200, path)
                continue
            response = page.goto(self.demo.address + path)
            self.assertEqual(response.status, 200, path)
            title = page.title()
            self.assertNotIn(title, titles, f"{path} and {titles.get(title)}")
            titles[title] = path
            for link in page.locator("main a[href^='/'], header nav a").all():
                to_see.append(link.get_attribute("href").split("?")[0].split("#")[0])
        self.assertTrue(set(PATHS) <= seen, set(PATHS) - seen)

    def test_the_language_is_in_the_address_and_the_switch_keeps_the_place(self):
        page = self.visit("en", 1280, scripts=False)
        path = "/programs/longueuil/cost"
        page.goto(f"{self.demo.address}{path}?lang=fr")
        self.assertEqual(page.locator("html").get_attribute("lang"), "fr-CA")
        # A page that follows is in the language of the one before it.
        page.locator("nav.tabs a").first.click()
        self.assertEqual(page.locator("html").get_attribute("lang"), "fr-CA")
        page.goto(f"{self.demo.address}{path}?lang=fr")
        page.click("header a[hreflang=en-CA]")
        self.assertEqual(page.url, self.demo.address + path)
        self.assertEqual(page.locator("html").get_attribute("lang"), "en-CA")

    def test_what_is_marked_on_the_reflection_is_neither_sent_nor_kept(self):
        page = self.visit("fr", 390)
        page.goto(self.demo.address + "/reflection", wait_until="networkidle")
        asked = []
        page.on("request", lambda request: asked.append(request.url))
        for box in page.locator("main input[type=checkbox]").all()[:7]:
            box.check()
        self.assertEqual(page.locator("main input[type=checkbox]").count(), 40)
        self.assertEqual(page.locator("main form").count(), 0)
        self.assertEqual(asked, [])
        self.assertEqual(page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]"), [0, 0, ""])
        page.reload()
        self.assertEqual(page.locator("main input:checked").count(), 0)

    def test_leaving_takes_the_pages_place_in_the_history(self):
        for language, weather in (("en", "https://weather.gc.ca/"), ("fr", "https://meteo.gc.ca/")):
            for how in ("link", "keys"):
                with self.subTest(language=language, how=how):
                    page = self.visit(language, 390)
                    asked = []
                    page.on("request", lambda request: asked.append(request.url))
                    page.goto("about:blank")
                    page.goto(self.demo.address + "/programs/longueuil/not-arrested", wait_until="networkidle")
                    # There is no weather where the tests run: what counts is where the browser went, and what lies behind it.
                    with page.expect_event("framenavigated", lambda frame: frame.url.startswith("chrome-error:")):
                        if how == "link":
                            page.click("a.exit")
                        else:
                            for _ in range(3):
                                page.keyboard.press("Shift")
                    self.assertEqual(asked[-1], weather)
                    page.inner_text("body")
                    page.go_back()
                    self.assertEqual(page.url, "about:blank")
                    page.context.close()

    def test_somebody_who_was_never_arrested_asks_to_be_called(self):
        for language, words in (("en", ("It is sent", "Enter", "Asked on the public site")), ("fr", ("C’est envoyé", "", "A demandé un appel"))):
            with self.subTest(language):
                page = self.visit(language, 390, scripts=False)
                page.goto(self.demo.address + "/programs/grande-prairie-stop/not-arrested")
                page.click("main a[href$='/not-arrested/ask']")
                self.check_page(page, language)
                page.fill("[name=name]", "Sam « œ »")
                page.click("main form button[type=submit]")
                # What was typed stays, and each question that is open is named.
                self.assertEqual(page.input_value("[name=name]"), "Sam « œ »")
                self.assertEqual(page.locator(".summary li").count(), 2)
                self.check_page(page, language)
                page.fill("[name=reach]", "780-555-0134")
                page.fill("[name=when]", "10–12")
                page.click("main form button[type=submit]")
                self.assertTrue(page.url.endswith("/not-arrested/asked"))
                self.assertIn(words[0], page.inner_text("main"))
                coordinator = Person(self.browser, self.demo, "coordinator", "grande-prairie-stop", language)
                coordinator.go("/calls")
                self.assertIn("Sam « œ »", coordinator.says())
                self.assertIn(words[2], coordinator.says())
                coordinator.context.close()

    def check_page(self, page, language):
        self.assertEqual(page.locator("html").get_attribute("lang"), f"{language}-CA")
        self.assertEqual(page.locator("h1").count(), 1)

    def test_the_front_page_is_for_anybody(self):
        page = self.visit("en", 390, scripts=False)
        page.goto(self.demo.address + "/")
        self.assertEqual(page.url, self.demo.address + "/programs")
        page.click("header a:text-is('Sign in')")
        self.assertEqual(page.url, self.demo.address + "/sign-in")


if __name__ == "__main__":
    unittest.main()
