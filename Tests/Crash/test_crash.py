"""Kill the server while eight clients write: every referral that was answered is there exactly once, none is half written,
the audit chains hold, and a backup made meanwhile is restored and verified. On SQLite always, on PostgreSQL where
ONWARD_TEST_POSTGRES and ONWARD_TEST_POSTGRES_KEYS name two databases."""

import datetime
import hashlib
import http.client
import json
import os
import random
import shutil
import signal
import subprocess
import tempfile
import threading
import time
import unittest

from client import Client, Refused

BINARY = os.environ.get("ONWARD_TEST_BINARY", "bin/onward")
ROUNDS = int(os.environ.get("ONWARD_CRASH_ROUNDS", "2"))
CLIENTS = 8
BROKEN = (OSError, http.client.HTTPException, Refused)


class Installation:
    """An installation that a demo began, served again and again."""

    def __init__(self, folder, engine):
        self.folder = folder
        self.engine = engine

    def command(self, *words, check=True):
        done = subprocess.run(
            [BINARY, *words, "--data", self.folder, *self.engine], capture_output=True, text=True, timeout=300)
        if check and done.returncode != 0:
            raise AssertionError(f"{words}: exit {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def start(self, *words):
        process = subprocess.Popen(
            [BINARY, *words, "--port", "0", "--json", "--data", self.folder, *self.engine], stdout=subprocess.PIPE,
            start_new_session=True)
        line = process.stdout.readline()
        if not line:
            raise AssertionError(f"{words}: ended with {process.wait()} before it was ready")
        return process, json.loads(line)


def person(number):
    """Somebody new, every time: a volunteer, or a man sent by police with several entries in one act (referral, age, whether a
    minor was sought, next court date), which must all be there or none."""
    syllables = ["ba", "do", "fi", "gu", "ka", "le", "mi", "no", "pu", "ra", "so", "ti", "vu", "wa", "xe", "zo"]
    # Names as unlike as may be: somebody alike would wait for a person, and nothing would be written.
    draws = hashlib.sha256(str(number).encode()).digest()
    given, surname = ("".join(syllables[draw % 16] for draw in part).title() for part in (draws[:4], draws[4:9]))
    name = f"{given} {surname}"
    if number % 2:
        return "volunteer", name, {"contact": "none", "language": "en", "adult": "yes"}
    born = datetime.date(1950, 1, 1) + datetime.timedelta(days=number * 37 % 18000)
    offence, court = (datetime.date.today() + datetime.timedelta(days=days) for days in (-10, 40))
    fields = {"contact": "none", "language": "en", "minor": "no", "age-by": "identity-document"}
    for part, date in (("born", born), ("offence", offence), ("next", court)):
        fields.update({f"{part}-day": date.day, f"{part}-month": date.month, f"{part}-year": date.year})
    return "post-charge", name, fields


class Crash(unittest.TestCase):
    def setUp(self):
        self.work = tempfile.mkdtemp(prefix="onward-crash-")
        self.addCleanup(shutil.rmtree, self.work, ignore_errors=True)

    def kill_rounds(self, engine):
        installation = Installation(self.work + "/installation", engine)
        process, ready = installation.start("demo")
        account = next(a for a in ready["accounts"] if a["role"] == "coordinator" and a["program"] == "grande-prairie-stop")
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=30)
        chance = random.Random(20260303)
        acked, counter = [], [0]
        for round_number in range(ROUNDS):
            process, ready = installation.start("serve")
            self.write_until_killed(process, ready["address"], account, acked, counter, chance.uniform(0.5, 2.0))
            backup = round_number == 0
            self.check(installation, acked)
            if backup:
                self.backup_under_load(installation, account, acked, counter)
        self.assertGreater(len(acked), 0, "no referral was answered, so nothing was shown")
        print(f"{len(acked)} referrals answered over {ROUNDS} kills, 0 lost")

    def write_until_killed(self, process, address, account, acked, counter, seconds):
        lock, over = threading.Lock(), threading.Event()
        threads = [
            threading.Thread(target=self.writer, args=(address, account, acked, counter, lock, over)) for _ in range(CLIENTS)
        ]
        for thread in threads:
            thread.start()
        self.wait_for_writes(acked, seconds)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(timeout=30)
        over.set()
        for thread in threads:
            thread.join(timeout=60)

    def wait_for_writes(self, acked, seconds):
        """Until something was written in this round, and then for a drawn time more, so that the kill falls anywhere."""
        before, patience = len(acked), time.monotonic() + 60
        while len(acked) == before and time.monotonic() < patience:
            time.sleep(0.01)
        time.sleep(seconds)

    def writer(self, address, account, acked, counter, lock, over):
        client = Client(address)
        try:
            client.sign_in(account)
            while not over.is_set():
                with lock:
                    counter[0] += 1
                    number = counter[0]
                stream, name, fields = person(number)
                number = client.refer(stream, name, fields)
                with lock:
                    acked.append(number)
        except BROKEN:
            pass

    def check(self, installation, acked):
        cases = json.loads(installation.command("case", "list", "--json"))
        numbers = [case["number"] for case in cases]
        self.assertEqual(len(numbers), len(set(numbers)), "a case is there twice")
        self.assertEqual(set(acked) - set(numbers), set(), "answered referrals are lost")
        installation.command("verify")
        self.assertEqual(json.loads(installation.command("rebuild", "--json"))["differed"], 0, "a case is half written")

    def backup_under_load(self, installation, account, acked, counter):
        process, ready = installation.start("serve")
        over, lock = threading.Event(), threading.Lock()
        thread = threading.Thread(target=self.writer, args=(ready["address"], account, acked, counter, lock, over))
        before = list(acked)
        thread.start()
        copies = [self.work + "/copy-data", self.work + "/copy-keys"]
        for folder in copies:
            os.mkdir(folder)
        try:
            installation.command("backup", "--data-to", copies[0], "--keys-to", copies[1])
        finally:
            over.set()
            thread.join(timeout=60)
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=30)
        if not installation.engine:
            self.restore(installation, copies, before)

    def restore(self, installation, copies, before):
        restored = Installation(self.work + "/restored", [])
        data, keys = (os.path.join(folder, os.listdir(folder)[0]) for folder in copies)
        restored.command(
            "restore", "--data-from", data, "--keys-from", keys, "--master-key", installation.folder + "/keys/master.key")
        restored.command("verify")
        numbers = {case["number"] for case in json.loads(restored.command("case", "list", "--json"))}
        self.assertEqual(set(before) - numbers, set(), "the backup lacks what was answered before it began")

    def test_sqlite(self):
        self.kill_rounds([])

    def test_postgres(self):
        data, keys = os.environ.get("ONWARD_TEST_POSTGRES"), os.environ.get("ONWARD_TEST_POSTGRES_KEYS")
        if not data or not keys:
            self.skipTest("no PostgreSQL: run this with scripts/test")
        self.kill_rounds(["--database", data, "--keys", keys])


if __name__ == "__main__":
    unittest.main()
