"""Fossil, the peer: a version control system whose web server has tickets, written in C on SQLite, and fast.

https://fossil-scm.org. Its ticket form is open to everyone, its report of 100 tickets is for staff, and sending the form
writes a row: the same three pages as ours that are measured. It does far less: no encryption, no audit log, no roles
within a case.
"""

import contextlib
import os
import socket
import sqlite3
import subprocess
import time

from load import Posts, drive
from processes import Server
from wire import Visitor, request

PASSWORD = "a-password-for-the-benchmark"
TICKET = {
    "type": "Incident", "severity": "Minor", "private_contact": "", "foundin": "", "icomment": "seen at the corner",
    "mutype": "Plain Text", "submit": "Submit"}


class Fossil:
    def __init__(self, folder):
        self.folder = folder
        self.repository = folder + "/case.fossil"
        self.log = folder + "/fossil.log"
        # Its own settings file lies in the home folder: it gets another one.
        self.environment = dict(os.environ, HOME=folder, FOSSIL_HOME=folder, USER="staff")

    def make(self):
        """A repository with 100 tickets."""
        os.mkdir(self.folder)
        self._run("init", self.repository, "--admin-user", "staff")
        self._run("user", "password", "staff", PASSWORD, "-R", self.repository)
        # Nobody signed in may write tickets, and needn't solve a puzzle for it.
        self._run("user", "capabilities", "nobody", "gjorznwc", "-R", self.repository)
        # Its work in the background would outlive the server by a minute, in a session of its own.
        self._run("settings", "backoffice-disable", "1", "-R", self.repository)
        with contextlib.closing(sqlite3.connect(self.repository)) as database:
            database.execute("REPLACE INTO config (name, value, mtime) VALUES ('require-captcha', '0', strftime('%s', 'now'))")
            database.commit()
        with self.served() as server:
            posts = Posts(is_done)
            drive(server.port, self.tickets(server, "Case", range(1, 101)), 1, 60, posts)
        if posts.done != 100:
            raise RuntimeError(f"Fossil took {posts.done} of the first 100 tickets: {posts.statuses}")
        with contextlib.closing(sqlite3.connect(self.repository)) as database:
            database.execute("PRAGMA journal_mode = WAL")  # which serves it best

    def _run(self, *words):
        subprocess.run(
            ["fossil", *words], env=self.environment, cwd=self.folder, check=True, timeout=60, stdout=subprocess.DEVNULL)

    @contextlib.contextmanager
    def served(self):
        port = free_port()
        command = ["fossil", "server", self.repository, "--port", str(port), "--localhost", "--nojail"]
        server = Server(command, self.log, env=self.environment, cwd=self.folder)
        with server:
            server.port = port
            end = time.monotonic() + 20
            while True:
                try:
                    with Visitor(port) as visitor:
                        visitor.page("/tktnew")
                    break
                except OSError:
                    if time.monotonic() > end:
                        raise
                    time.sleep(0.005)
            server.started = time.monotonic() - server.begun
            yield server

    def signed_in(self, server):
        visitor = Visitor(server.port)
        fields = visitor.form("/login") | {"u": "staff", "p": PASSWORD, "in": "Login"}
        visitor.ask("POST", "/login", fields)
        if not visitor.cookies:
            raise RuntimeError("Fossil didn't sign staff in")
        return visitor

    def tickets(self, server, title, numbers):
        """Requests that each write a ticket. Its form's token isn't single-use: one is enough for all."""
        with Visitor(server.port) as visitor:
            hidden = visitor.form("/tktnew")
            host = visitor.host
        for number in numbers:
            yield request("POST", host, "/tktnew", fields=hidden | TICKET | {"title": f"{title} {number}"})

    def rows(self):
        """How many tickets are stored."""
        with contextlib.closing(sqlite3.connect(f"file:{self.repository}?mode=ro", uri=True)) as database:
            return database.execute("SELECT COUNT(*) FROM ticket").fetchone()[0]


def is_done(answer):
    """A ticket that was taken leads to its page; one that wasn't shows the form again, or an error."""
    return answer.status in (302, 303)


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]
