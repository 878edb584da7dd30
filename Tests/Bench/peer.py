"""Ours beside Fossil, and for its public pages beside django-helpdesk, in one run, in turns, so that whatever else the machine does falls on both."""

import contextlib
import os
import statistics
import time

import helpdesk
import refer
import site_pages
from fossil import Fossil, is_done
from load import Posts, drive, gets
from onward import Installation
from people import People
from processes import Meter

CONNECTIONS = 16
WRITERS = (16, 64)
LIST = "/cases?where=all&rows=100"
CELLS = ("start", "public", "site", "list", "post")


class Peer:
    """Both installations, and their measurements by the name of who was measured."""

    def __init__(self, plan):
        self.plan = plan
        self.ours = Installation(plan.binary, plan.work + "/peer")
        self.fossil = Fossil(plan.work + "/fossil")
        self.people = People(seed=7)

    def run(self):
        plan, found = self.plan, {}
        plan.say("making an installation with 1,000 cases more than the demo's, and a Fossil with 100 tickets")
        self.ours.make()
        table, _ = People(seed=1).table(1000, plan.today)
        self.ours.import_table(plan.file("peer.csv", table))
        self.fossil.make()
        if plan.wants("start"):
            found["start"] = self.starts()
        with self.ours.served() as a, self.fossil.served() as b, contextlib.ExitStack() as stack:
            self.servers = {"onward": a, "fossil": b}
            self.ours.wait_until_checked(a)
            time.sleep(2)
            found["memory idle"] = self.memory()
            self.ours_visitor = stack.enter_context(self.ours.signed_in(a, "coordinator"))
            self.fossil_visitor = stack.enter_context(self.fossil.signed_in(b))
            if plan.wants("public"):
                found["public"] = self.pages("/sign-in", "/tktnew", signed_in=False)
            if plan.wants("site"):
                found["site"] = self.site(stack)
            if plan.wants("list"):
                self.check_rows()
                found["list"] = self.pages(LIST, "/rptview?rn=1", signed_in=True)
            if plan.wants("post"):
                for writers in WRITERS:
                    found[f"post {writers}"] = self.posts(writers)
            found["memory after"] = self.memory()
        found["statistics"] = a.statistics
        return found

    def starts(self):
        """Seconds from the start of the process to the end of the first page that it answered with 200; the median."""
        self.plan.say("starts, in turns")
        took = {"onward": [], "fossil": []}
        for _ in range(self.plan.starts):
            for name, peer in (("onward", self.ours), ("fossil", self.fossil)):
                with peer.served() as server:
                    took[name].append(server.started)
        return {name: round(statistics.median(seconds), 3) for name, seconds in took.items()}

    def memory(self):
        """Resident MiB of each server with its children."""
        return {name: round(server.memory(), 1) for name, server in self.servers.items()}

    def site(self, stack):
        """Pages for anybody, with django-helpdesk beside where it is installed."""
        theirs, programs = None, helpdesk.installed()
        if programs:
            self.plan.say("making a django-helpdesk")
            theirs = helpdesk.Helpdesk(self.plan.work + "/helpdesk")
            theirs.make(programs)
            self.servers["helpdesk"] = stack.enter_context(theirs.served())
        else:
            self.plan.say("django-helpdesk is missing: scripts/bench-peer installs it. Measuring without it.")
        return site_pages.measure(self.plan, self.servers, theirs, self.in_turns)

    def check_rows(self):
        """Both lists have a hundred rows, or the comparison is of different things."""
        ours = self.ours_visitor.page(LIST).count("<tr") - 1
        theirs = self.fossil_visitor.page("/rptview?rn=1").count("/tktview/")
        if ours != 100 or theirs < 100:
            raise RuntimeError(f"lists of {ours} and {theirs} rows instead of 100")

    def pages(self, our_path, their_path, signed_in):
        """The same page again and again, by wrk."""
        self.plan.say(f"GET {our_path} and {their_path}, {CONNECTIONS} connections, in turns")
        asked = {"onward": (our_path, self.ours_visitor), "fossil": (their_path, self.fossil_visitor)}

        def once(name):
            (path, visitor), server = asked[name], self.servers[name]
            cookies = visitor.cookies if signed_in else {}
            with Meter(server) as meter:
                figures = gets(server.port, path, cookies, self.plan.seconds, CONNECTIONS, self.plan.work)
            return figures | meter.figures()

        return self.in_turns(once, self.both)

    def posts(self, writers):
        """A form that writes a row."""
        self.plan.say(f"forms that write, {writers} writers, in turns")

        def once(name):
            server = self.servers[name]
            if name == "onward":
                return refer.measure(self.ours, server, self.ours_visitor, self.people, writers, self.plan.seconds)
            before, posts = self.fossil.rows(), Posts(is_done)
            tickets = list(self.fossil.tickets(server, "tip", range(1000 * self.plan.seconds)))
            with Meter(server) as meter:
                took = drive(server.port, tickets, writers, self.plan.seconds, posts)
            server.settle()
            return posts.figures(took) | meter.figures() | {"stored": self.fossil.rows() - before}

        return self.in_turns(once, self.both)

    @property
    def both(self):
        return {name: self.servers[name] for name in ("onward", "fossil")}

    def in_turns(self, once, servers):
        """Each name's figures; its server has settled before each turn."""
        rounds = {name: [] for name in servers}
        for _ in range(self.plan.rounds):
            for name, server in servers.items():
                server.settle()
                rounds[name].append(once(name))
        return {name: together(figures) for name, figures in rounds.items()}


def together(rounds):
    """Rounds as one: sums, the mean of the medians, the worst of the p99."""
    total = {key: sum(figures[key] for figures in rounds) for key in ("requests", "seconds", "cpu", "load", "refused")}
    total |= {key: sum(figures[key] for figures in rounds) for key in ("done", "stored") if key in rounds[0]}
    return {
        "cpu_ms": round(1000 * total["cpu"] / max(1, total["requests"]), 3),
        "per_second": round((total.get("done", total["requests"])) / total["seconds"], 1),
        "p50": round(statistics.mean(figures["p50"] for figures in rounds), 2),
        "p99": round(max(figures["p99"] for figures in rounds), 2),
        "others": round(statistics.mean(figures["others"] for figures in rounds), 2),
        **{key: value if isinstance(value, int) else round(value, 2) for key, value in total.items()},
        "statuses": [figures["statuses"] for figures in rounds if "statuses" in figures],
    }
