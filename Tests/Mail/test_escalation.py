"""A concern for a child reaches a mailbox at once, names nobody there, and comes again after a kill when nobody could be told before."""

import os
import signal
import sqlite3
import unittest

from installation import Installation, finish


class Escalation(Installation):
    def stubs(self):
        connection = sqlite3.connect(f"file:{self.data}/data/safeguarding.sqlite?mode=ro", uri=True)
        try:
            return connection.execute("SELECT number, program, status FROM stub WHERE status <> 'acknowledged'").fetchall()
        finally:
            connection.close()

    def mails(self):
        return [message for message in self.box.parsed() if str(message["To"]).startswith("lead")]

    def test_each_open_concern_is_told_day_and_night_and_names_nobody(self):
        self.listen()
        # Quiet hours are for participants: a child can't wait for the morning.
        self.settings["ONWARD_QUIET_HOURS"] = "12:00-11:00"
        programs = ("grande-prairie-stop", "edmonton-stop", "longueuil", "template")
        self.settings["ONWARD_SAFEGUARDING_MAIL"] = ",".join(f"{program}=lead.{place}@example.org" for place, program in enumerate(programs))
        connection = sqlite3.connect(f"{self.data}/data/safeguarding.sqlite")
        with connection:
            connection.execute("UPDATE stub SET called_at = NULL, calling_until = NULL")
        connection.close()
        before = len(self.stubs())
        process, _ = self.start()
        # Those that the demo's cases have handed over come besides.
        self.wait(lambda: before < len(self.stubs()) <= len(self.mails()), "not every concern was told")
        finish(process, signal.SIGKILL)
        expected = {(f"{number[:4]}-{number[4:8]}-{number[8:]}", f"lead.{programs.index(program)}@example.org") for number, program, _ in self.stubs()}
        told = set()
        for message in self.mails():
            text = message.get_body(("plain",)).get_content()
            numbers = {number for number, _ in expected if number in text}
            self.assertEqual(len(numbers), 1)
            told.add((numbers.pop(), str(message["To"])))
            for word in ("STOP", "child", "enfant", "Grande Prairie", "Edmonton", "Longueuil"):
                self.assertNotIn(word, str(message["Subject"]) + text)
        self.assertEqual(told, expected)


if __name__ == "__main__":
    unittest.main()
