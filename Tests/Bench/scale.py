"""With many cases, on one engine: the import, and each page as one user at a time waits for it."""

import datetime
import html
import random
import re
import time

import refer
from load import percentile
from onward import Installation
from people import People, misspelled
from wire import Refused, hidden_fields

MOST_ROWS = 5000  # of a table that the importer takes
PAGES = ("today", "queue", "list", "search-post", "search", "case", "long-case", "looks")
LONG = 20


def run(plan, engine=None):
    installation = Installation(plan.binary, plan.work + ("/postgres" if engine else "/sqlite"), engine)
    scale = Scale(plan, installation)
    return scale.run()


class Scale:
    def __init__(self, plan, installation):
        self.plan, self.installation = plan, installation
        self.people = People(seed=2)
        # The same cases are looked at on both engines.
        self.chance = random.Random(3)
        self.names, self.numbers, self.outcomes = [], [], {}

    def run(self):
        plan, installation = self.plan, self.installation
        installation.make()
        found = {"import 1000 into few": self.import_rows(1000), "imports": []}
        while sum(self.outcomes.values()) < plan.cases:
            rows = min(MOST_ROWS, plan.cases - sum(self.outcomes.values()))
            found["imports"].append(self.import_rows(rows))
        found["import 1000 into many"] = self.import_rows(1000)
        found |= {"outcomes": self.outcomes, "referrals": installation.referrals()}
        with installation.served() as server:
            found["start"] = round(server.started, 3)
            installation.wait_until_checked(server)
            server.settle()
            found["memory idle"] = round(server.memory(), 1)
            with installation.signed_in(server, "coordinator") as self.coordinator, \
                    installation.signed_in(server, "prosecutor") as self.prosecutor:
                found["pages"] = {name: self.page(name) for name in PAGES if name != "search-post"}
                found["pages"] |= found["pages"].pop("search")
                plan.say(f"{installation.name}: forms that write, 16 writers")
                found["post 16"] = refer.measure(installation, server, self.coordinator, self.people, 16, plan.seconds)
            found["memory after"] = round(server.memory(), 1)
        found |= {"statistics": server.statistics, "size_mib": installation.size()}
        found["reminders"] = self.reminders()
        return found

    def reminders(self):
        """Every case is in court in six days: how long a server takes from its start until each has its reminder in the outbox."""
        day = str(self.plan.today + datetime.timedelta(days=6))
        count = self.installation.bring_all_to_court(day)
        self.plan.say(f"{self.installation.name}: {count} reminders")
        with self.installation.served() as server:
            while self.installation.reminders(day) < count:
                if time.monotonic() > server.begun + 600:
                    raise RuntimeError("the reminders weren't all there in 600 s")
                time.sleep(0.05)
            return {"count": count, "seconds": round(time.monotonic() - server.begun, 2)}

    def import_rows(self, rows):
        """One file; seconds of the whole command."""
        table, names = self.people.table(rows, self.plan.today)
        seconds, outcomes, numbers = self.installation.import_table(self.plan.file("referrals.csv", table))
        self.names += names
        self.numbers += numbers
        for outcome, count in outcomes.items():
            self.outcomes[outcome] = self.outcomes.get(outcome, 0) + count
        self.plan.say(f"{self.installation.name}: {rows} rows in {seconds:.1f} s, {sum(self.outcomes.values())} so far")
        if set(outcomes) - {"opened", "held"}:
            raise RuntimeError(f"the importer didn't take every row: {outcomes}")
        return {"rows": rows, "seconds": round(seconds, 2), "outcomes": outcomes}

    # One user at a time: one connection, a request after the other.

    def page(self, name):
        self.plan.say(f"{self.installation.name}: {name}")
        return getattr(self, name.replace("-", "_"))()

    def today(self):
        """The coordinator's first page: what is due, of all cases."""
        return self.gets(self.coordinator, ["/today"] * self.plan.requests)

    def queue(self):
        """The prosecutor's: the fifty nearest to court of all that nobody has decided. After an import that's nearly all."""
        return self.gets(self.prosecutor, ["/queue"] * self.plan.requests)

    def list(self):
        """The newest hundred of all cases, then page after page, twenty deep, and again."""
        path, took, sizes = "/cases", [], []
        for count in range(self.plan.requests):
            page = self.timed(self.coordinator, path, took, sizes)
            following = re.search(r'href="(/cases\?[^"]*after=[^"]+)"', page)
            path = html.unescape(following.group(1)) if following and count % 20 != 19 else "/cases"
        return figures(took, sizes)

    def case(self):
        """A case page, each time another person's."""
        return self.gets(self.coordinator, [f"/cases/{number}" for number in self.some(self.numbers)])

    def long_case(self):
        """The demo's open cases with the most on their pages."""
        pages = {number: len(self.coordinator.page(f"/cases/{number}")) for number in self.installation.demo_cases}
        self.long = sorted(pages, key=pages.get)[-LONG:]
        return self.gets(self.coordinator, [f"/cases/{self.long[n % LONG]}" for n in range(self.plan.requests)])

    def looks(self):
        """Who has looked at a case: of those of which the pages were just shown, imported and long ones."""
        numbers = [self.chance.choice(self.long) if n % 2 else number for n, number in enumerate(self.some(self.numbers))]
        return self.gets(self.coordinator, [f"/cases/{number}/looks" for number in numbers])

    def search(self):
        """A name is sent as a form, and the answer leads to the page with what was found: the two requests one by one.

        The names are of people who are there: a third whole, a third with a letter wrong, a third the surname alone, of which
        the common ones are too many to show.
        """
        posting, showing, sizes, with_lines = [], [], [], 0
        form = self.coordinator.form("/search")
        for count, name in enumerate(self.some(self.names)):
            words = (name, misspelled(name, self.chance), name.split()[-1])[count % 3]
            begun = time.perf_counter()
            answer = self.coordinator.ask("POST", "/search", form | {"q": words})
            posting.append((time.perf_counter() - begun) * 1000)
            if answer.status != 303:
                raise Refused(f"POST /search: {answer.status}")
            page = self.timed(self.coordinator, answer.location, showing, sizes)
            form = hidden_fields(page)
            with_lines += "<table" in page
        return {"search-post": figures(posting, [0]), "search": figures(showing, sizes) | {"with_lines": with_lines}}

    def some(self, values):
        return self.chance.choices(values, k=self.plan.requests)

    def gets(self, visitor, paths):
        took, sizes = [], []
        for path in paths:
            self.timed(visitor, path, took, sizes)
        return figures(took, sizes)

    @staticmethod
    def timed(visitor, path, took, sizes):
        begun = time.perf_counter()
        answer = visitor.ask("GET", path)
        took.append((time.perf_counter() - begun) * 1000)
        if answer.status != 200:
            raise Refused(f"GET {path}: {answer.status}")
        sizes.append(len(answer.body))
        return answer.text


def figures(took, sizes):
    """The first twenty are the warming up."""
    took = sorted(took[20:])
    return {
        "requests": len(took), "p50": round(percentile(took, 50), 2), "p99": round(percentile(took, 99), 2),
        "max": round(took[-1], 2), "kilobytes": round(max(sizes) / 1000, 1)}
