"""Messages go to a real mail server: each arrives, once by its Message-ID, through two kills of Onward; what the mail server puts off
arrives later, what it refuses for good stands on Today; without encryption nothing is said."""

import collections
import datetime
import os
import signal
import sqlite3
import sys
import unittest
import zoneinfo

import icalendar

sys.path.insert(0, os.path.join(os.path.dirname(__file__), "..", "Crash"))
from client import Client
from installation import Installation, finish


class Mail(Installation):
    def test_each_arrives_once_through_two_kills_and_reads_as_it_should(self):
        self.listen()
        self.box.limit = 1
        for kills in range(2):
            process, _ = self.start()
            # Killed while a message is handed over: the mail server has all of it and hasn't said so.
            self.wait(self.box.holds.is_set, "no message is held")
            finish(process, signal.SIGKILL)
            self.box.limit = len(self.box.messages) + 2
            self.box.holds.clear()
        self.box.limit = None
        process, _ = self.start()
        self.wait(self.settled, "not everything is sent")
        finish(process, signal.SIGTERM)
        counts = collections.Counter(self.ids())
        self.assertEqual(set(counts), self.rows("sent"))
        # Both kills came before the server's 250, so nothing is there twice. One between the 250 and the commit would send its message again.
        self.assertEqual(set(counts.values()), {1})
        self.read(self.box.parsed())

    def read(self, messages):
        languages, timed = set(), []
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
                self.assertNotIn("LOCATION", event)
                begin, end = event.decoded("DTSTART"), event.decoded("DTEND")
                self.assertLess(begin, end)
                if isinstance(begin, datetime.datetime):
                    self.assertEqual(begin.utcoffset(), datetime.timedelta(0))
                    # Within a day's hours by the clock of Canada, wherever in it.
                    self.assertIn(begin.astimezone(zoneinfo.ZoneInfo("America/Edmonton")).hour, range(6, 12))
                    self.assertLess(end - begin, datetime.timedelta(hours=12))
                    timed.append(begin)
        self.assertTrue(languages <= {"en", "fr"} and languages)
        self.assertTrue(timed, "no entry has hours")

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
        self.listen()
        process, ready = self.start()
        self.wait(self.settled, "not everything is sent")
        self.assertLessEqual(put_off, {address for address, _ in self.box.messages})
        self.assertFalse(refused & {address for address, _ in self.box.messages})
        self.assertTrue(self.rows("dead"))
        self.assertGreater(sum(self.sees_dead(ready["address"], account) for account in self.coordinators), 0)
        finish(process, signal.SIGTERM)

    def sees_dead(self, address, account):
        """Whether a coordinator's Today leads to what couldn't be sent, and its page can try again."""
        client = Client(address)
        client.sign_in(account)
        if 'href="/messages"' not in client.request("GET", "/today")[2]:
            return False
        return 'value="again"' in client.request("GET", "/messages")[2]

    def test_without_encryption_nothing_is_said(self):
        self.listen()
        process, _ = self.start(ONWARD_SMTP_TLS="required")
        self.wait(lambda: self.attempted() > 0, "nothing was tried")
        finish(process, signal.SIGTERM)
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
