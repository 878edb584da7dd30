"""Measures Onward: beside Fossil, and with many cases on SQLite and PostgreSQL. `scripts/bench` calls it."""

import argparse
import datetime
import json
import os
import shutil
import signal
import sys
import tempfile
import time
import traceback

import machine
import onward
import peer
import scale
import table
import year

PARTS = ("peer", *peer.CELLS, "sqlite", "postgres", "year")


class Plan:
    """What to measure, how long, and where."""

    def __init__(self, options, work):
        self.binary = os.path.realpath(options.binary)
        self.work = work
        self.only = set(options.only or PARTS)
        self.cases = options.cases or (5_000 if options.quick else 100_000)
        self.seconds = options.seconds or (2 if options.quick else 10)
        self.rounds = 1 if options.quick else 2
        self.starts = 1 if options.quick else 5
        self.requests = 80 if options.quick else 420  # 20 of them to warm up
        self.today = datetime.date.today()

    def wants(self, part):
        return part in self.only or (part in peer.CELLS and "peer" in self.only)

    def file(self, name, text):
        """A file in the temporary folder."""
        path = os.path.join(self.work, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path

    @staticmethod
    def say(text):
        print(f"bench: {time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def options():
    parser = argparse.ArgumentParser(prog="scripts/bench", description="Measures Onward beside Fossil, and with many cases.")
    parser.add_argument("--quick", action="store_true", help="short measurements and 5,000 cases, to try whether all runs")
    parser.add_argument("--only", action="append", choices=PARTS, metavar="NAME", help="one part, may be repeated: " + ", ".join(PARTS))
    parser.add_argument("--cases", type=int, help="how many cases to import (100,000)")
    parser.add_argument("--seconds", type=int, help="of each measurement under load (10)")
    parser.add_argument("--binary", default=onward.ROOT + "/bin/onward", help="the built onward (bin/onward)")
    parser.add_argument("--out", default="bench-results.json", help="where all figures go (bench-results.json)")
    parser.add_argument("--minutes", type=int, default=180, help="ends itself after so many (180)")
    return parser.parse_args()


def bounded(minutes):
    """A signal, or the time's end, is an exception, so that everything that was begun is ended."""
    def end(number, _):
        for each in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGALRM):
            signal.signal(each, signal.SIG_IGN)
        raise SystemExit(128 + number)

    for each in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT, signal.SIGALRM):
        signal.signal(each, end)
    signal.alarm(minutes * 60)


def measure(plan, found):
    """Every part by itself: one that fails says so and doesn't take the others along. Whether all went well."""
    def on_postgres():
        with onward.postgres(plan.work + "/cluster") as engine:
            return scale.run(plan, engine)

    parts = {"peer": lambda: peer.Peer(plan).run(), "sqlite": lambda: scale.run(plan), "postgres": on_postgres, "year": year.run}
    wanted = [name for name in parts if plan.wants(name) or (name == "peer" and any(map(plan.wants, peer.CELLS)))]
    is_well = True
    for name in wanted:
        try:
            found[name] = parts[name]()
        except Exception:
            plan.say(f"{name} failed")
            traceback.print_exc()
            is_well = False
    return is_well


def main():
    asked = options()
    if not os.access(asked.binary, os.X_OK):
        sys.exit(f"bench: {asked.binary} isn't there: `make build` makes it")
    out = os.path.abspath(asked.out)
    bounded(asked.minutes)
    work = tempfile.mkdtemp(prefix="onward-bench-")
    os.chmod(work, 0o711)  # user postgres passes through
    try:
        plan = Plan(asked, work)
        found = {"begun": time.strftime("%Y-%m-%dT%H:%M:%S%z"), "machine": machine.describe(), "cases": plan.cases}
        plan.say(machine.line(found["machine"]))
        is_well = measure(plan, found)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    with open(out, "w", encoding="utf-8") as file:
        json.dump(found, file, indent=1, ensure_ascii=False)
    print(f"\n{machine.line(found['machine'])}\n\n{table.show(found)}\n\nAll figures are in {out}.")
    sys.exit(0 if is_well else 1)


if __name__ == "__main__":
    main()
