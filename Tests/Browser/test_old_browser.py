"""A telephone of Android 7's age: with what Chromium 51 makes of the style sheet, the pages for anybody, a person's own page and a
coordinator's Today are whole: nothing lies over anything, runs out of the page or is gone, and fields and buttons are big enough. The script
is in the words of that age."""

import os
import re
import unittest

import esprima

from oldcss import OLDEST, Unknown, as_known
from onward import Person
from seeing import faults, sideways
from test_own import PROGRAM, OnATelephone
from test_public import MADE_ALIKE

# Since which Chromium the words are known that the script calls or reads.
MEMBERS = {
    "addEventListener": 1, "altKey": 1, "appendChild": 1, "body": 1, "className": 1, "click": 9, "closest": 41, "concat": 1, "createElement": 1, "ctrlKey": 1,
    "dataset": 8, "filter": 1, "focus": 1, "forms": 1, "hidden": 10, "href": 1, "idle": 1, "idleText": 1, "idleTo": 1, "key": 51, "length": 1, "metaKey": 1, "now": 5,
    "preventDefault": 1, "querySelector": 1, "querySelectorAll": 1, "remove": 24, "replace": 1, "select": 1, "sent": 1, "setAttribute": 1, "target": 1,
    "textContent": 1, "timeStamp": 1,
}
# Elements that hold words or can be used, without others of that kind in them.
OVERLAPS = """() => {
    const kinds = "a, button, input, select, textarea, label, legend, p, h1, h2, h3, dt, dd, th, td, li, summary, .tag, .sign, .when, caption";
    const seen = one => one.offsetWidth > 1 && one.offsetHeight > 1 && one.checkVisibility({visibilityProperty: true}) && !one.closest(".unseen, .skip");
    const all = [...document.body.querySelectorAll(kinds)].filter(one => seen(one) && !one.querySelector(kinds));
    const found = [];
    for (const [index, one] of all.entries()) for (const other of all.slice(index + 1)) {
        const a = one.getBoundingClientRect(), b = other.getBoundingClientRect();
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left), high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (wide > 1.5 && high > 1.5) found.push(`${one.tagName} “${one.textContent.trim().slice(0, 30)}” and ${other.tagName} “${other.textContent.trim().slice(0, 30)}”`);
    }
    return found.slice(0, 5);
}"""
# Buttons and fields that are too small to be hit, or too near to the next one.
CRAMPED = """() => {
    const all = [...document.querySelectorAll(".button, .input, .choice label")].filter(one => one.offsetHeight > 1 && one.checkVisibility());
    const found = all.filter(one => one.offsetHeight < 43 || one.offsetWidth < 43).map(one => `${one.textContent.trim() || one.name} is small`);
    const buttons = all.filter(one => one.matches(".button"));
    for (const [index, one] of buttons.entries()) for (const other of buttons.slice(index + 1)) {
        const a = one.getBoundingClientRect(), b = other.getBoundingClientRect();
        const apart = Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
        if (apart < 4) found.push(`${one.textContent.trim()} and ${other.textContent.trim()} are ${apart} px apart`);
    }
    return found.slice(0, 5);
}"""
SHOTS = os.environ.get("ONWARD_TEST_SHOTS")


class OldTelephone(OnATelephone):
    def telephone(self, language, is_old=True):
        """A telephone whose browser makes of the style sheet what one of that age would."""
        page = super().telephone(language, scripts=True)
        if is_old:
            def old(route):
                answer = route.fetch()
                route.fulfill(response=answer, body=as_known(answer.text()))

            page.context.route(re.compile(r"/assets/[0-9a-f]+\.css$"), old)
        return page

    def look(self, page, what):
        page.wait_for_load_state()
        if SHOTS:
            page.screenshot(path=f"{SHOTS}/old{what.replace('/', '-')}.png", full_page=True)
        self.assertEqual(sideways(page), 0, what)
        self.assertEqual(page.evaluate(OVERLAPS), [], what)
        self.assertEqual(page.evaluate(CRAMPED), [], what)
        self.assertEqual(faults(page), [], what)

    def words(self, page):
        return sorted(page.inner_text("body").split())

    def test_pages_for_anybody(self):
        for language in ("en", "fr"):
            old, new = self.telephone(language), self.telephone(language, is_old=False)
            for path in MADE_ALIKE + ["/sign-in", f"/programs/{PROGRAM}/not-arrested/ask"]:
                with self.subTest(language=language, path=path):
                    for page in (old, new):
                        page.goto(self.demo.address + path)
                    self.assertEqual(self.words(old), self.words(new))
                    self.look(old, f"{path}-{language}")
            old.context.close()
            new.context.close()

    def test_a_persons_own_page(self):
        for language, stage in (("en", "scheduled"), ("fr", "offered")):
            with self.subTest(language):
                code, number = self.code(stage)
                page = self.telephone(language)
                self.enter(page, "")
                self.look(page, f"/mine-empty-{language}")
                self.enter(page, code)
                self.assertIn(number, page.inner_text("main"))
                self.look(page, f"/mine-{language}")
                page.context.close()

    def test_today_and_a_case(self):
        for language in ("en", "fr"):
            with self.subTest(language):
                person = Person(self.browser, self.demo, "coordinator", PROGRAM, language)
                page = self.telephone(language)
                page.context.add_cookies(person.context.cookies())
                page.goto(self.demo.address + "/today")
                self.look(page, f"/today-{language}")
                page.goto(self.demo.address + page.locator("main a[href^='/cases/']").first.get_attribute("href").split("?")[0])
                self.look(page, f"/case-{language}")
                for context in (person.context, page.context):
                    context.close()

    def test_the_script_is_in_the_words_of_that_age(self):
        page = self.telephone("en")
        page.goto(self.demo.address + "/programs")
        script = page.request.get(self.demo.address + page.locator("script[src]").first.get_attribute("src")).text()
        # What this parser can't read came after ES2017; what came between ES2015 and that is looked for.
        tree = esprima.parseScript(script, {"tokens": True})
        later = [node for node in self.nodes(tree) if getattr(node, "async", False) or getattr(node, "isAsync", False) or node.type == "AwaitExpression"
                 or node.type in ("BinaryExpression", "AssignmentExpression") and node.operator.startswith("**")]
        self.assertEqual(later, [])
        members = {node.property.name for node in self.nodes(tree) if node.type == "MemberExpression" and not node.computed}
        self.assertEqual({name for name in members if MEMBERS.get(name, 1000) > OLDEST}, set(), "newer than that, or in no table")

    def nodes(self, node):
        if isinstance(node, list):
            for each in node:
                yield from self.nodes(each)
        elif hasattr(node, "type"):
            yield node
            for value in vars(node).values():
                yield from self.nodes(value)


class WhatAnOldBrowserDrops(unittest.TestCase):
    """The tables themselves: what is too new goes, what is unknown is an error."""

    def test_declarations_selectors_and_rules(self):
        kept = as_known("a { color: red; gap: 1px } a, b:focus-visible { color: red } @container (x) { a { color: red } } "
                        "@media (min-width: 3rem) { p:not(.a .b) { color: red } q { margin: max(1px, 2px) 0; top: 0 } } @supports not (inset: 0) { i { top: 0 } }")
        self.assertEqual(kept.split(), "a { color: red } @media (min-width: 3rem) { q { top: 0 } } i { top: 0 }".split())
        self.assertEqual(as_known("a { display: grid }", oldest=57).split(), "a { display: grid }".split())

    def test_what_nobody_has_looked_up_is_an_error(self):
        for text in ("a { anchor-name: --x }", "a { width: round(1px, 2px) }", "a:popover-open { top: 0 }", "@layer x { a { top: 0 } }",
                     "@media (hover: hover) { a { top: 0 } }", "a { b { top: 0 } }"):
            with self.subTest(text), self.assertRaises(Unknown):
                as_known(text)


if __name__ == "__main__":
    unittest.main()
