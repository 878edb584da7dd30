"""An installation of Onward: made by the demo, filled by the importer, served, measured from outside."""

import collections
import contextlib
import json
import os
import shlex
import sqlite3
import subprocess
import time
import urllib.parse

from processes import Server
from wire import Visitor

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
PROGRAM = "grande-prairie-stop"


class Installation:
    def __init__(self, binary, folder, engine=None):
        """`engine`: the two URIs of PostgreSQL; SQLite without."""
        self.binary, self.folder, self.uris = binary, folder, engine
        self.engine = ["--database", engine[0], "--keys", engine[1]] if engine else []
        self.name = "PostgreSQL" if engine else "SQLite"
        self.log = folder + ".log"

    def words(self, *words):
        return [self.binary, *words, "--data", self.folder, *self.engine]

    def make(self):
        """Begins it as a demonstration, which brings accounts for every role and some sixty cases with long stories."""
        with Server(self.words("demo", "--port", "0", "--json"), self.log) as server:
            self.accounts = json.loads(server.line())["accounts"]
        # A closed case is opened for a stated purpose only, which is another page.
        listed = self.command("case", "list", "--program", PROGRAM)
        self.demo_cases = [case["number"] for case in listed if case["stage"] not in ("closed", "disposed")]

    def command(self, *words, seconds=1800, codes=(0,)):
        """The JSON that a command prints."""
        done = subprocess.run([*self.words(*words), "--json"], capture_output=True, text=True, timeout=seconds)
        if done.returncode not in codes:
            raise RuntimeError(f"{words}: exit {done.returncode}: {done.stdout[-2000:]}{done.stderr[-2000:]}")
        return json.loads(done.stdout)

    def import_table(self, path):
        """Imports a file by the command, as a user would: its start is counted. Each row is durable when it ends.

        Gives the seconds, what became of how many rows, and the numbers of the cases that were opened.
        """
        begun = time.monotonic()
        rows = self.command("import", "referrals", path, "--program", PROGRAM, codes=(0, 3))
        seconds = time.monotonic() - begun
        outcomes = dict(collections.Counter(row["outcome"] for row in rows))
        return seconds, outcomes, [row["number"] for row in rows if row.get("number")]

    @contextlib.contextmanager
    def served(self):
        """Serves it on a free port; the server has its port, and how long it took to its first page."""
        server = Server(self.words("serve", "--port", "0", "--json"), self.log)
        with server:
            server.port = urllib.parse.urlsplit(json.loads(server.line())["address"]).port
            with Visitor(server.port) as visitor:
                visitor.page("/sign-in")
            server.started = time.monotonic() - server.begun
            yield server
            server.statistics = statistics_in(server.stop())

    def wait_until_checked(self, server, seconds=600):
        """The files are checked in the background after a start; that work isn't a page's."""
        end = time.monotonic() + seconds
        with Visitor(server.port) as visitor:
            while "checking" in visitor.page("/health"):
                if time.monotonic() > end:
                    raise RuntimeError(f"the check after the start wasn't over in {seconds} s")
                time.sleep(0.2)

    def signed_in(self, server, role):
        visitor = Visitor(server.port)
        account = next(a for a in self.accounts if a["role"] == role and a["program"] == PROGRAM)
        fields = visitor.form("/sign-in") | {"name": account["name"], "password": account["password"]}
        answer = visitor.ask("POST", "/sign-in", fields)
        if answer.status != 303:
            raise RuntimeError(f"sign-in as {role}: {answer.status}")
        return visitor

    # Looked at past the server, to check what it says.

    def referrals(self):
        """How many cases and held referrals are stored."""
        sql = "SELECT (SELECT COUNT(*) FROM {0}case_file) + (SELECT COUNT(*) FROM {0}held_referral)"
        if self.uris:
            return int(self._psql(self.uris[0], sql.format("cases.")))
        with contextlib.closing(sqlite3.connect(f"file:{self.folder}/data/cases.sqlite?mode=ro", uri=True)) as database:
            return database.execute(sql.format("")).fetchone()[0]

    def bring_all_to_court(self, day):
        """Every case has this court date, past the server. Gives how many there are."""
        sql = (
            "INSERT INTO {0}appointment (case_id, kind, day, program) SELECT id, 'court', '" + day + "', program FROM {0}case_file "
            "WHERE true ON CONFLICT DO NOTHING")
        if self.uris:
            self._psql(self.uris[0], sql.format("cases."))
            return int(self._psql(self.uris[0], f"SELECT COUNT(*) FROM cases.appointment WHERE day = '{day}' AND kind = 'court'"))
        with contextlib.closing(sqlite3.connect(f"{self.folder}/data/cases.sqlite")) as database:
            with database:
                database.execute(sql.format(""))
            return database.execute("SELECT COUNT(*) FROM appointment WHERE day = ? AND kind = 'court'", (day,)).fetchone()[0]

    def reminders(self, day):
        """How many of a court date are in the outbox."""
        sql = f"SELECT COUNT(*) FROM {{0}}message WHERE kind = 'court-7' AND day = '{day}'"
        if self.uris:
            return int(self._psql(self.uris[0], sql.format("cases.")))
        with contextlib.closing(sqlite3.connect(f"file:{self.folder}/data/cases.sqlite?mode=ro", uri=True)) as database:
            return database.execute(sql.format("")).fetchone()[0]

    def size(self):
        """MiB on disk by database, once nothing is written."""
        if self.uris:
            sizes = {name: self._psql(uri, "SELECT pg_database_size(current_database())") for name, uri in zip(("data", "keys"), self.uris)}
        else:
            sizes = {
                file[:-len(".sqlite")]: os.path.getsize(os.path.join(self.folder, part, file))
                for part in ("data", "keys") for file in sorted(os.listdir(os.path.join(self.folder, part))) if file.endswith(".sqlite")}
        return {name: round(int(bytes_) / 2**20, 1) for name, bytes_ in sizes.items()}

    @staticmethod
    def _psql(uri, sql):
        folder = subprocess.run([ROOT + "/scripts/postgres", "find"], capture_output=True, text=True, check=True).stdout.strip()
        done = subprocess.run(
            [folder + "/psql", "--no-psqlrc", "--tuples-only", "--no-align", "--dbname", uri, "--command", sql],
            capture_output=True, text=True, check=True, timeout=120)
        return done.stdout.strip()


def statistics_in(printed):
    """The engines' counts, which `onward serve --json` prints as one line when it has ended:

        {"statistics": {"cases": {"commits": 1, "groups": 1, "retries": 0}, "office": {…}}}

    None while the binary doesn't print it; the retries are then shown as unknown.
    """
    for line in printed.splitlines():
        try:
            found = json.loads(line)
        except ValueError:
            continue
        if isinstance(found, dict) and "statistics" in found:
            return found["statistics"]
    return None


@contextlib.contextmanager
def postgres(folder):
    """A PostgreSQL cluster in a folder of its own; gives the URIs of its two databases."""
    script = ROOT + "/scripts/postgres"
    try:
        printed = subprocess.run([script, "start", folder], stdout=subprocess.PIPE, text=True, check=True, timeout=180).stdout
        values = dict(word.split("=", 1) for word in shlex.split(printed) if "=" in word)
        yield values["ONWARD_TEST_POSTGRES"], values["ONWARD_TEST_POSTGRES_KEYS"]
    finally:
        subprocess.run([script, "stop", folder], timeout=180)
