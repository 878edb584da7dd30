"""Messages go to a real mail server: each arrives, once by its Message-ID, through two kills of Onward; what the mail server puts off
arrives later, what it refuses for good stands on Today; without encryption nothing is said."""

import asyncio
import collections
import email
import email.policy
import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import unittest

import icalendar
from aiosmtpd.controller import Controller

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Crash"))
from client import Client

BINARY = os.environ.get("ONWARD_TEST_BINARY", "bin/onward")
PATIENCE = 150


class Mailbox:
    """What the mail server received; what it answers is chosen by the test."""

    def __init__(self):
        self.lock = threading.Lock()
        self.messages = []
        self.rcpt = []
        self.answer = lambda rcpt: None
        # From so many messages on the next one is held back before it is acknowledged; nil: none is.
        self.limit = None
        self.holds = threading.Event()

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
        with self.lock:
            self.messages.append((envelope.rcpt_tos[0], envelope.content))
        return "250 OK"

    def parsed(self):
        with self.lock:
            return [email.message_from_bytes(content, policy=email.policy.default) for _, content in self.messages]


class Mail(unittest.TestCase):
    def setUp(self):
        self.work = tempfile.mkdtemp(prefix="onward-mail-")
        self.addCleanup(shutil.rmtree, self.work, ignore_errors=True)
        self.data = self.work + "/installation"
        process, ready = self.start("demo")
        self.coordinators = [account for account in ready["accounts"] if account["role"] == "coordinator"]
        self.end(process, signal.SIGTERM)
        self.box = Mailbox()
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.controller = Controller(self.box, hostname="127.0.0.1", port=port)
        self.controller.start()
        self.addCleanup(self.controller.stop)
        self.settings = {
            "ONWARD_SMTP": f"smtp://127.0.0.1:{port}", "ONWARD_SMTP_FROM": "avis@example.org", "ONWARD_SMTP_TLS": "off",
            "ONWARD_QUIET_HOURS": "none"}

    def start(self, word, **settings):
        process = subprocess.Popen(
            [BINARY, word, "--port", "0", "--json", "--data", self.data], stdout=subprocess.PIPE, start_new_session=True,
            env={**os.environ, **settings})
        self.addCleanup(self.end, process, signal.SIGKILL)
        line = process.stdout.readline()
        self.assertTrue(line, f"{word} ended before it was ready")
        return process, json.loads(line)

    def end(self, process, how):
        if process.poll() is None:
            os.killpg(process.pid, how)
        process.wait(timeout=30)

    def rows(self, state=None):
        """The outbox: id and state. Read only while nothing is at stake but the test."""
        connection = sqlite3.connect(f"file:{self.data}/data/cases.sqlite?mode=ro", uri=True)
        try:
            found = dict(connection.execute("SELECT id, state FROM message"))
        finally:
            connection.close()
        return {id for id, value in found.items() if value == state} if state else found

    def wait(self, until, what):
        limit = time.monotonic() + PATIENCE
        while not until():
            self.assertLess(time.monotonic(), limit, f"{what}: {collections.Counter(self.rows().values())}")
            time.sleep(0.02)

    def settled(self):
        return not self.rows("waiting") and not self.rows("sending")

    def ids(self):
        return [message["Message-ID"].strip("<>").split("@")[0] for message in self.box.parsed()]

    def test_each_arrives_once_through_two_kills_and_reads_as_it_should(self):
        self.box.limit = 1
        for kills in range(2):
            process, _ = self.start("serve", **self.settings)
            # Killed while a message is handed over: the mail server has all of it and hasn't said so.
            self.wait(self.box.holds.is_set, "no message is held")
            self.end(process, signal.SIGKILL)
            self.box.limit = len(self.box.messages) + 2
            self.box.holds.clear()
        self.box.limit = None
        process, _ = self.start("serve", **self.settings)
        self.wait(self.settled, "not everything is sent")
        self.end(process, signal.SIGTERM)
        counts = collections.Counter(self.ids())
        self.assertEqual(set(counts), self.rows("sent"))
        # A kill between the server's 250 and the commit sends one message again, under the same id; nothing else does.
        self.assertLessEqual(sum(counts.values()) - len(counts), 2)
        self.read(self.box.parsed())

    def read(self, messages):
        languages, entries = set(), 0
        for message in messages:
            languages.add(message["Content-Language"])
            self.assertIn(str(message["From"]), ("Appointments <avis@example.org>", "Rendez-vous <avis@example.org>"))
            text = message.get_body(("plain",)).get_content()
            self.assertIn("9-8-8", text)
            self.assertNotRegex(str(message["Subject"]) + text, r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b")
            for part in message.iter_attachments():
                calendar = icalendar.Calendar.from_ical(part.get_content() if isinstance(part.get_content(), bytes) else part.get_content().encode())
                event = calendar.walk("VEVENT")[0]
                self.assertIn(str(event["SUMMARY"]), ("Appointment", "Rendez-vous"))
                self.assertIn(calendar["METHOD"], ("PUBLISH", "CANCEL"))
                self.assertGreater(int(event["SEQUENCE"]), 0)
                entries += 1
        self.assertTrue(languages <= {"en", "fr"} and languages)
        self.assertGreater(entries, 0)

    def test_what_is_put_off_arrives_later_and_what_is_refused_stands_on_today(self):
        put_off, refused = set(), set()

        def answer(address):
            if address not in put_off and len(put_off) < 1:
                put_off.add(address)
                return "451 later"
            if address not in put_off and (address in refused or len(refused) < 1):
                refused.add(address)
                return "550 no such mailbox"
            return None

        self.box.answer = answer
        process, ready = self.start("serve", **self.settings)
        self.wait(self.settled, "not everything is sent")
        self.assertLessEqual(put_off, {address for address, _ in self.box.messages})
        self.assertFalse(refused & {address for address, _ in self.box.messages})
        self.assertTrue(self.rows("dead"))
        self.assertGreater(sum(self.sees_dead(ready["address"], account) for account in self.coordinators), 0)
        self.end(process, signal.SIGTERM)

    def sees_dead(self, address, account):
        """Whether a coordinator's Today leads to what couldn't be sent, and its page can try again."""
        client = Client(address)
        client.sign_in(account)
        if 'href="/messages"' not in client.request("GET", "/today")[2]:
            return False
        return 'value="again"' in client.request("GET", "/messages")[2]

    def test_without_encryption_nothing_is_said(self):
        settings = {**self.settings, "ONWARD_SMTP_TLS": "required"}
        process, _ = self.start("serve", **settings)
        self.wait(lambda: self.attempted() > 0, "nothing was tried")
        self.end(process, signal.SIGTERM)
        self.assertEqual(self.box.rcpt, [])
        self.assertFalse(self.rows("sent"))
        self.assertFalse(self.rows("dead"))

    def attempted(self):
        connection = sqlite3.connect(f"file:{self.data}/data/cases.sqlite?mode=ro", uri=True)
        try:
            return connection.execute("SELECT count(*) FROM message WHERE attempts > 0 AND state = 'waiting'").fetchone()[0]
        finally:
            connection.close()


if __name__ == "__main__":
    unittest.main()
