"""The demo's messages on their way to a real mail server on this machine."""

import asyncio
import atexit
import collections
import email
import email.policy
import json
import logging
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import tempfile
import threading
import time
import unittest
import warnings

from aiosmtpd.controller import Controller

# What the mail server of these tests finds to say about refusals and passwords is what the tests are about.
logging.getLogger("mail.log").setLevel(logging.CRITICAL)
warnings.filterwarnings("ignore", category=UserWarning, module="aiosmtpd")

BINARY = os.environ.get("ONWARD_TEST_BINARY", "bin/onward")
PATIENCE = 150


class Mailbox:
    """What the mail server received; what it answers is chosen by the test."""

    def __init__(self):
        self.lock = threading.Lock()
        self.messages = []
        self.rcpt = []
        self.answer = lambda rcpt: None
        # To MAIL and to the text; nil: both are taken.
        self.sender_answer = None
        self.text_answer = None
        # From so many messages on the next one is held back before it is acknowledged; nil: none is.
        self.limit = None
        self.holds = threading.Event()

    async def handle_MAIL(self, server, session, envelope, address, options):
        if self.sender_answer:
            return self.sender_answer
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        self.rcpt.append(address)
        refusal = self.answer(address)
        if refusal:
            return refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        while self.limit is not None and len(self.messages) >= self.limit:
            self.holds.set()
            await asyncio.sleep(0.02)
        if self.text_answer:
            return self.text_answer
        with self.lock:
            self.messages.append((envelope.rcpt_tos[0], envelope.content))
        return "250 OK"

    def parsed(self):
        with self.lock:
            return [email.message_from_bytes(content, policy=email.policy.default) for _, content in self.messages]


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def launch(word, data, log=None, port=0, **settings):
    """Onward, once it says that it is ready, and what it said."""
    process = subprocess.Popen(
        [BINARY, word, "--port", str(port), "--json", "--data", data], stdout=subprocess.PIPE, stderr=log, start_new_session=True,
        env={**os.environ, **settings})
    line = process.stdout.readline()
    if not line:
        raise AssertionError(f"{word} ended before it was ready")
    return process, json.loads(line)


def finish(process, how):
    if process.poll() is None:
        os.killpg(process.pid, how)
    process.wait(timeout=30)
    process.stdout.close()


class Installation(unittest.TestCase):
    """A copy of the demo, with its messages waiting, and a mail server."""

    made = None

    @classmethod
    def demo(cls):
        """The demo's folder and its accounts: made once, copied for each test."""
        if Installation.made is None:
            folder = tempfile.mkdtemp(prefix="onward-mail-demo-")
            atexit.register(shutil.rmtree, folder, ignore_errors=True)
            process, ready = launch("demo", folder + "/installation")
            finish(process, signal.SIGTERM)
            Installation.made = (folder + "/installation", ready["accounts"])
        return Installation.made

    def setUp(self):
        self.work = tempfile.mkdtemp(prefix="onward-mail-")
        self.addCleanup(shutil.rmtree, self.work, ignore_errors=True)
        self.data = self.work + "/installation"
        demo, accounts = self.demo()
        shutil.copytree(demo, self.data)
        self.forget_attempts()
        self.coordinators = [account for account in accounts if account["role"] == "coordinator"]
        self.box = Mailbox()
        self.port = free_port()
        self.settings = {
            "ONWARD_SMTP": f"smtp://127.0.0.1:{self.port}", "ONWARD_SMTP_FROM": "avis@example.org", "ONWARD_SMTP_TLS": "off",
            "ONWARD_QUIET_HOURS": "none"}

    def forget_attempts(self):
        """The demo's own story of a mail server hasn't happened: what it put off or refused waits, untried."""
        connection = sqlite3.connect(f"{self.data}/data/cases.sqlite")
        with connection:
            connection.execute(
                "UPDATE message SET state = 'waiting', attempts = 0, answer = NULL, why = NULL, ended_at = NULL, next_attempt_at = made_at "
                "WHERE state IN ('waiting', 'dead')")
            connection.execute("DELETE FROM message WHERE state IN ('sent', 'cancelled')")
        connection.close()

    def listen(self, **options):
        controller = Controller(self.box, hostname="127.0.0.1", port=self.port, **options)
        controller.start()
        self.addCleanup(controller.stop)

    def start(self, word="serve", log=None, port=0, **settings):
        process, ready = launch(word, self.data, log, port, **{**self.settings, **settings})
        self.addCleanup(finish, process, signal.SIGKILL)
        return process, ready

    def rows(self, state=None):
        """The outbox: id and state. Read only while nothing is at stake but the test."""
        connection = sqlite3.connect(f"file:{self.data}/data/cases.sqlite?mode=ro", uri=True)
        try:
            found = dict(connection.execute("SELECT id, state FROM message"))
        finally:
            connection.close()
        return {id for id, value in found.items() if value == state} if state else found

    def answers(self, state):
        """What the mail server last answered to the messages of a state that were tried."""
        connection = sqlite3.connect(f"file:{self.data}/data/cases.sqlite?mode=ro", uri=True)
        try:
            return {answer for answer, in connection.execute("SELECT answer FROM message WHERE state = ? AND attempts > 0 AND answer IS NOT NULL", (state,))}
        finally:
            connection.close()

    def untried(self):
        """How many messages wait that were never tried."""
        connection = sqlite3.connect(f"file:{self.data}/data/cases.sqlite?mode=ro", uri=True)
        try:
            return connection.execute(
                "SELECT count(*) FROM message WHERE attempts = 0 AND state = 'waiting' OR state = 'sending'").fetchone()[0]
        finally:
            connection.close()

    def wait(self, until, what):
        limit = time.monotonic() + PATIENCE
        while not until():
            self.assertLess(time.monotonic(), limit, f"{what}: {collections.Counter(self.rows().values())}")
            time.sleep(0.02)

    def settled(self):
        return not self.rows("waiting") and not self.rows("sending")

    def ids(self):
        return [message["Message-ID"].strip("<>").split("@")[0] for message in self.box.parsed()]
