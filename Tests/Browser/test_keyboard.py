"""The main journeys by keyboard alone: Tab, Enter, Space, arrows and letters. At each step it is seen where the focus is, nothing lies over it,
and it goes on. Without scripts the same journeys are in test_streams, test_refusals, test_own and test_public; leaving without scripts is here."""

import unittest

from onward import NUMBER, Person, days
from test_own import PROGRAM, OnATelephone

# What has the focus: whether it is seen, and what can be said about it.
FOCUS = """() => {
    const one = document.activeElement, style = getComputedStyle(one), box = one.getBoundingClientRect();
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1), y = Math.min(Math.max(box.top + Math.min(box.height / 2, 20), 0), innerHeight - 1);
    const there = document.elementFromPoint(x, y);
    return {
        told: one.tagName + (one.name ? ` ${one.name}` : "") + ` “${(one.innerText || one.value || "").trim().slice(0, 40)}”`,
        isRinged: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        isInView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
        isCovered: !(there && (one.contains(there) || there.contains(one) || [...(one.labels || [])].some(label => label.contains(there)))),
    };
}"""


class AtTheKeyboard(OnATelephone):
    def tab_to(self, page, selector, most=120):
        """Tab until the element has the focus; each stop on the way is seen, and none of them holds the focus."""
        before = None
        for _ in range(most):
            page.keyboard.press("Tab")
            now = page.evaluate_handle("document.activeElement")
            if page.evaluate("one => one === document.body", now):
                continue  # the browser's own bar comes after the last stop
            self.assertFalse(before is not None and page.evaluate("([one, other]) => one === other", [before, now]), f"the focus is held on the way to {selector}")
            focus = page.evaluate(FOCUS)
            self.assertTrue(focus["isRinged"], f"not seen: {focus}")
            self.assertTrue(focus["isInView"] and not focus["isCovered"], f"covered: {focus}")
            before = now
            if page.evaluate("([one, selector]) => one.matches(selector)", [now, selector]):
                return
        self.fail(f"{most} times Tab don't lead to {selector} of {page.url}")

    def go_on(self, page):
        """Presses what has the focus, and waits for the page it leads to."""
        with page.expect_navigation():
            page.keyboard.press("Enter")

    def follow(self, page, selector):
        self.tab_to(page, selector)
        self.go_on(page)

    def type(self, page, name, text):
        self.tab_to(page, f"main [name='{name}']")
        page.keyboard.press("Control+A")
        page.keyboard.type(text)

    def type_date(self, page, name, date):
        for part, value in (("day", date.day), ("month", date.month), ("year", date.year)):
            self.type(page, f"{name}-{part}", str(value))

    def choose(self, page, name, value):
        """One of several: Tab leads into them, arrows from one to the next."""
        self.tab_to(page, f"main [name='{name}']")
        page.keyboard.press("Space")
        for _ in range(12):
            if page.evaluate("document.activeElement.value") == value:
                return
            page.keyboard.press("ArrowDown")
        self.fail(f"arrows don't lead to {name}={value}")

    def send(self, page):
        self.follow(page, "main form button[type=submit]")

    def signed_in(self, role, language):
        """Somebody who has signed in by keyboard."""
        context = self.browser.context(locale=f"{language}-CA", viewport={"width": 1280, "height": 720})
        page = context.new_page()
        page.set_default_timeout(45000)
        account = self.demo.account(role, PROGRAM)
        page.goto(self.demo.address + "/sign-in")
        self.type(page, "name", account["name"])
        self.type(page, "password", account["password"])
        self.go_on(page)
        self.assertNotIn("/sign-in", page.url)
        return page

    def number(self, stage):
        person = Person(self.browser, self.demo, "coordinator", PROGRAM)
        number = person.case_at(stage)
        person.context.close()
        return number

    def open_case(self, page, number):
        """From Today by its lists: "/" goes to the search."""
        self.follow(page, "header a[href='/cases']")
        page.keyboard.press("/")
        page.keyboard.type(number)
        self.go_on(page)
        if not page.url.endswith(f"/cases/{number}"):
            self.follow(page, f"main a[href^='/cases/{number}']")

    def open_act(self, page, number, act):
        """An act of a case, which may be folded away with others."""
        link = f"main a[href='/cases/{number}/acts/{act}']"
        if page.locator(f"details:not([open]) a[href='/cases/{number}/acts/{act}']").count():
            self.tab_to(page, "main details summary")
            page.keyboard.press("Space")
        self.follow(page, link)

    def test_the_skip_link_leads_past_the_bar(self):
        page = self.signed_in("coordinator", "fr")
        page.keyboard.press("Tab")
        self.assertTrue(page.evaluate("document.activeElement.matches('.skip')"))
        self.assertTrue(page.evaluate(FOCUS)["isInView"])
        page.keyboard.press("Enter")
        self.assertEqual(page.evaluate("document.activeElement.id"), "content")
        page.keyboard.press("Tab")
        self.assertTrue(page.evaluate("document.activeElement.closest('main') !== null"))
        page.context.close()

    def test_a_coordinator_is_refused_and_then_records_it_in_order(self):
        for language in ("en", "fr"):
            with self.subTest(language):
                number = self.number("offered")
                page = self.signed_in("coordinator", language)
                self.assertTrue(page.url.endswith("/today"))
                self.open_case(page, number)
                self.open_act(page, number, "consent")
                self.choose(page, "language", language)
                self.type(page, "time", "14:00")
                self.send(page)
                # The refusal has the focus, so that it is heard first; what was typed is still there.
                self.assertTrue(page.evaluate("document.activeElement.matches('.summary')"))
                self.assertEqual(page.input_value("[name=time]"), "14:00")
                self.follow(page, "main a.back")
                self.open_act(page, number, "tell-rights")
                self.choose(page, "language", language)
                self.type(page, "time", "09:00")
                self.send(page)
                self.assertTrue(page.url.split("?")[0].endswith(f"/cases/{number}"), page.inner_text("main"))
                self.open_act(page, number, "consent")
                self.choose(page, "language", language)
                self.type(page, "time", "14:00")
                self.send(page)
                self.assertTrue(page.url.split("?")[0].endswith(f"/cases/{number}"), page.inner_text("main"))
                page.context.close()

    def test_police_refer_somebody(self):
        page = self.signed_in("police", "en")
        self.follow(page, "header a[href='/refer']")
        if page.locator("main [name=stream][type=radio]").count():
            self.choose(page, "stream", "post-charge")
            self.send(page)
        self.type(page, "name", "Keyboard Nobody")
        self.type_date(page, "born", days(-12000))
        self.tab_to(page, "main form button[type=submit]")
        self.go_on(page)
        # What is missing is named first, and each name leads to its field.
        self.assertTrue(page.evaluate("document.activeElement.matches('.summary')"))
        page.keyboard.press("Tab")
        field = page.evaluate("document.activeElement.getAttribute('href')")
        page.keyboard.press("Enter")
        self.assertEqual("#" + page.evaluate("document.activeElement.id"), field)
        page.reload()
        page.goto(self.demo.address + "/refer?stream=post-charge")
        self.fill_referral(page)
        self.send(page)
        self.assertRegex(page.inner_text("main"), NUMBER)
        page.context.close()

    def fill_referral(self, page):
        """Each field in the order of the page, without going back."""
        wanted = {"name": "Keyboard Nobody", "born": days(-12000), "age-by": "identity-document", "offence": days(-20), "minor": "no",
                  "next": days(40), "contact": "none", "language": "en"}
        names = page.evaluate("[...document.querySelectorAll('main form [name]')].filter(one => one.type !== 'hidden').map(one => one.name)")
        order = list(dict.fromkeys(name.removesuffix("-day") for name in names))
        for name in [name for name in order if name in wanted]:
            value = wanted[name]
            if not isinstance(value, str):
                self.type_date(page, name, value)
            elif page.locator(f"main [name='{name}']").first.get_attribute("type") == "radio":
                self.choose(page, name, value)
            else:
                self.type(page, name, value)

    def test_a_prosecutor_decides_from_the_queue(self):
        page = self.signed_in("prosecutor", "fr")
        self.assertTrue(page.url.endswith("/queue"))
        self.follow(page, "main a[href$='/acts/decide']")
        number = NUMBER.search(page.url).group(0)
        gates = page.evaluate("[...new Set([...document.querySelectorAll('main [name^=gate-]')].map(one => one.name))]")
        fields = page.evaluate("[...new Set([...document.querySelectorAll('main form [name]')].map(one => one.name))]")
        for name in fields:
            if name in gates or name == "value":
                self.choose(page, name, "yes")
            elif name == "reason":
                self.type(page, name, "Décidé au clavier.")
        self.send(page)
        self.assertTrue(page.url.split("?")[0].endswith(f"/cases/{number}"), page.inner_text("main"))
        page.context.close()

    def test_somebody_asks_to_be_called(self):
        context = self.browser.context(locale="fr-CA")
        page = context.new_page()
        page.goto(f"{self.demo.address}/programs/{PROGRAM}/not-arrested")
        self.follow(page, "main a[href$='/not-arrested/ask']")
        self.type(page, "name", "Sam")
        self.type(page, "reach", "780-555-0134")
        self.type(page, "when", "le soir")
        self.send(page)
        self.assertTrue(page.url.endswith("/asked"))
        context.close()

    def test_leaving_at_once(self):
        for scripts in (True, False):
            with self.subTest(scripts=scripts):
                context = self.browser.context(locale="en-CA", java_script_enabled=scripts)
                page = context.new_page()
                asked = []
                page.on("request", lambda request: asked.append(request.url))
                page.goto(self.demo.address + "/help")
                for _ in range(20):
                    page.keyboard.press("Tab")
                    if page.evaluate("document.activeElement.matches('a.exit')"):
                        break
                # There is no weather where the tests run: what counts is where the browser went.
                with page.expect_event("framenavigated", lambda frame: frame.url.startswith("chrome-error:")):
                    page.keyboard.press("Enter")
                self.assertEqual(asked[-1], "https://weather.gc.ca/")
                context.close()

    def test_a_code_opens_the_own_page_and_leaving_closes_it(self):
        code, number = self.code("offered")
        context = self.browser.context(locale="fr-CA", viewport={"width": 360, "height": 740})
        page = context.new_page()
        page.goto(self.demo.address + "/mine")
        self.type(page, "code", code)
        self.go_on(page)
        self.assertIn(number, page.inner_text("main"))
        self.follow(page, "main form[action='/mine/leave'] button")
        self.assertNotIn(number, page.inner_text("main"))
        context.close()


if __name__ == "__main__":
    unittest.main()
