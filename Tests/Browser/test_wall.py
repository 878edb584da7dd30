"""The wall: nobody without the right finds, counts or infers a woman who has a plan, on any page, by any search or in any file."""

import re
import unittest

from onward import NUMBER, Browser, Demo, Person, plain
from test_pages import PROGRAMS, ROUTES, route

# Files that are downloaded, besides the pages of docs/access.md that lead on or are for scripts.
FILES = ["/fees/export", "/court-list", "/refer/table/template"]
WITHOUT_RIGHT = [role for role in PROGRAMS if not role.startswith("support")]
# What each look itself adds to: the log of looks, and Today's word on it.
OF_LOOKS = re.compile(r"^/(audit|cases/[^/]+/looks)")
TAG = re.compile(r"<(script|style)\b.*?</\1>|<[^>]*>", re.S)


class Wall(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.demo = Demo(seed=5)
        cls.addClassCleanup(cls.demo.stop)
        cls.browser = Browser()
        cls.addClassCleanup(cls.browser.close)

    def person(self, role):
        return Person(self.browser, self.demo, role.replace(" ", "-"), PROGRAMS[role])

    def read(self, person):
        """What the role reads: each kind of page once by following links, each file, and searches; by address."""
        found, seen = {}, set()
        words = ["Rose", "Maya", "Lily", self.number, self.number.replace("-", "")]
        links = [person.page.url.removeprefix(self.demo.address)] + FILES
        links += [f"/search?q={word}" for word in words] + [f"/cases?q={word}" for word in words]
        while links:
            path = links.pop(0)
            kind = path if path in FILES or "?q=" in path else route(path)
            if kind is None or kind in seen:
                continue
            seen.add(kind)
            answer = person.context.request.get(self.demo.address + path, max_redirects=0)
            if answer.status != 200:
                continue
            body = answer.text() if "html" in answer.headers["content-type"] or "csv" in answer.headers["content-type"] else ""
            links += [link.replace("&amp;", "&") for link in re.findall(r'href="(/[^"#]*)', body)]
            found[path] = plain(" ".join(TAG.sub(" ", body).split()))
        return found

    def test_no_page_no_search_and_no_file_says_that_she_is_there(self):
        worker = self.person("support worker")
        worker.go("/plans")
        self.number = NUMBER.search(worker.says()).group()
        people = {role: self.person(role) for role in WITHOUT_RIGHT}
        before = {role: self.read(person) for role, person in people.items()}
        self.assertGreater(sum(map(len, before.values())), 60)
        worker.go("/plans/new")
        worker.fill("name", "Philomène")
        worker.fill("first", "A quiet place")
        worker.press()
        new = worker.page.url.rsplit("/", 1)[1]
        for role, person in people.items():
            after = self.read(person)
            for path, text in after.items():
                with self.subTest(role=role, path=path):
                    for word in ("Philomène", "A quiet place", new, self.number, "A room with a lock", "Put something aside"):
                        # What was searched for stands in the field of the search, and nowhere else.
                        if word not in path:
                            self.assertNotIn(word, text)
                    if not OF_LOOKS.match(path):
                        # The same page, to the last count, whether she has come or not.
                        self.assertEqual(text, before[role].get(path, text))
            self.assertEqual(set(after), set(before[role]))

    def test_a_plan_that_is_there_answers_like_one_that_never_was(self):
        worker = self.person("support worker")
        worker.go("/plans")
        there = NUMBER.search(worker.says()).group()
        never = "0000-0000-0"
        paths = [path for path, _, _ in ROUTES if path.startswith("/plans/:number")]
        self.assertGreater(len(paths), 8)

        def answers(person, number):
            found = []
            for path in paths:
                filled = path.replace(":number", number).replace(":item", "0" * 32).replace(":release", "0" * 32).replace(":referral", "0" * 32)
                answer = person.context.request.get(self.demo.address + filled, max_redirects=0)
                body = re.sub(r'value="[^"]*"|nonce="[^"]*"|/language/[^"]*', "", answer.text()).replace(number, "")
                found.append((answer.status, body))
            return found

        for role in WITHOUT_RIGHT:
            with self.subTest(role=role):
                person = self.person(role)
                real = answers(person, there)
                self.assertEqual({status for status, _ in real}, {403})
                self.assertEqual(real, answers(person, never))
        # Another worker of the same agency: not found, either way.
        other = Person(self.browser, self.demo, "support-worker", "edmonton-coarse", which=1)
        with self.subTest(role="another worker"):
            self.assertEqual(answers(other, there), answers(other, never))
            self.assertNotIn(200, {status for status, _ in answers(other, there)})


if __name__ == "__main__":
    unittest.main()
