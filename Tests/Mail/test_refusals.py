"""Whose fault a refusal is: the message's own, which stands on Today, or the house's settings, for which every message waits."""

import asyncio
import signal
import threading
import unittest

from installation import Installation, finish


class Refusals(Installation):
    def test_a_sender_who_is_refused_lets_every_message_wait(self):
        self.box.sender_answer = "530 5.7.0 Authentication required"
        self.assertEqual(self.waits(), {530})
        self.assertEqual(self.box.rcpt, [])

    def test_a_server_that_says_only_at_the_recipient_that_one_has_to_sign_in_lets_every_message_wait(self):
        self.box.answer = lambda address: "554 5.7.1 Relay access denied"
        self.assertEqual(self.waits(), {554})

    def test_an_address_that_is_refused_is_the_messages_own(self):
        self.box.answer = lambda address: "550 5.1.1 no such mailbox"
        self.assertEqual(self.stands_on_today(), {550})

    def test_a_text_that_is_refused_is_the_messages_own(self):
        self.box.text_answer = "554 no"
        self.assertEqual(self.stands_on_today(), {554})

    def test_a_server_that_is_too_busy_to_greet_lets_every_message_wait(self):
        self.greet(b"421 too busy\r\n")
        self.assertEqual(self.waits(listens=False), {421})

    def test_a_server_that_greets_with_a_refusal_lets_every_message_wait(self):
        self.greet(b"554 not for you\r\n")
        self.assertEqual(self.waits(listens=False), {554})

    def waits(self, listens=True):
        """What was answered to messages, all of which wait."""
        if listens:
            self.listen()
        process, _ = self.start()
        # Each is tried, and none a second time: that is due after a minute.
        self.wait(lambda: not self.untried() or self.rows("dead"), "not everything was tried")
        finish(process, signal.SIGTERM)
        self.assertFalse(self.rows("dead"))
        self.assertFalse(self.rows("sent"))
        return self.answers("waiting")

    def stands_on_today(self):
        self.listen()
        process, _ = self.start()
        self.wait(lambda: self.settled(), "not everything was answered")
        finish(process, signal.SIGTERM)
        self.assertTrue(self.rows("dead"))
        self.assertFalse(self.rows("sent"))
        return self.answers("dead")

    def greet(self, line):
        """A server that says one line and hangs up."""
        async def serve(reader, writer):
            writer.write(line)
            await writer.drain()
            writer.close()

        loop = asyncio.new_event_loop()
        server = loop.run_until_complete(asyncio.start_server(serve, "127.0.0.1", self.port))
        thread = threading.Thread(target=loop.run_forever)
        thread.start()

        def stop():
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            server.close()
            loop.close()

        self.addCleanup(stop)


if __name__ == "__main__":
    unittest.main()
