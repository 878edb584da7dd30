"""The demo as a program drives it, and the people who sit in front of it."""

import datetime
import fcntl
import json
import os
import re
import signal
import sqlite3
import subprocess
import tempfile
import shutil
import unittest

from playwright.sync_api import Error, sync_playwright

BINARY = os.environ.get("ONWARD_TEST_BINARY", "bin/onward")
CHROMIUM = os.environ.get("ONWARD_TEST_CHROMIUM", "/usr/bin/chromium")

# Where filled demos are kept for all classes of a run; without it each test fills its own.
SHELF = os.environ.get("ONWARD_TEST_DEMOS")

NUMBER = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b")


def demonstrate(data, options, folder):
    """Starts a demo on its data; the process, and what it says when it is ready."""
    process = subprocess.Popen([BINARY, "demo", "--port", "0", "--data", data, "--json", *options], stdout=subprocess.PIPE, cwd=folder)
    line = process.stdout.readline()
    if not line:
        raise AssertionError(f"the demo ended before it was ready: exit {process.wait()}")
    return process, json.loads(line)


class Demo:
    """A demo of its own, in a temporary folder, that stops with the test. With a moment to begin from, its clock stands there and
    goes only where the test moves it."""

    def __init__(self, seed=1, begin=None, inside=None):
        self.folder = tempfile.mkdtemp(prefix="onward-browser-", dir=inside)
        options = ["--seed", str(seed)]
        if begin:
            self.move(begin)
            options += ["--clock", self.folder + "/clock"]
        if SHELF and not inside:
            self.fetch(f"{seed}-{begin or 'now'}", options)
        self.process, ready = demonstrate(self.folder + "/data", options, self.folder)
        self.address = ready["address"].rstrip("/")
        self.accounts = ready["accounts"]
        self.taken = set()

    def fetch(self, name, options):
        """Takes along a copy of the demo of this name. Filling one takes longer than most tests, so each is filled once, by who first asks."""
        kept = os.path.join(SHELF, re.sub(r"[^0-9A-Za-z-]", "-", name))
        with open(kept + ".lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not os.path.exists(kept):
                filled, _ = demonstrate(kept + ".new/data", options, SHELF)
                filled.send_signal(signal.SIGTERM)
                if filled.wait() != 0:
                    raise AssertionError(f"the demo {name} ended with {filled.returncode}")
                os.rename(kept + ".new", kept)
        shutil.copytree(kept + "/data", self.folder + "/data")
        settings = self.folder + "/data/onward.conf"
        with open(settings) as file:
            said = file.read()
        with open(settings, "w") as file:
            file.write(said.replace(kept + ".new/", self.folder + "/"))

    def account(self, role, program, which=0):
        """The demo's account with this role in this program; the first of several unless another is asked for."""
        found = [account for account in self.accounts if account["role"] == role and account["program"] == program]
        if len(found) > which:
            return found[which]
        raise AssertionError(f"the demo has no {role} of {program}")

    def move(self, moment):
        """Sets the clock to a date at ten in the morning in Alberta, or to a whole moment."""
        if isinstance(moment, datetime.date):
            moment = f"{moment}T17:00:00.000Z"
        with open(self.folder + "/clock.new", "w") as file:
            file.write(moment + "\n")
        os.replace(self.folder + "/clock.new", self.folder + "/clock")

    def kill(self):
        """Ends the server as a power cut does."""
        self.process.kill()
        self.process.wait()

    def restart(self):
        """Serves the same data again, at the same address, as the program itself and not as a demonstration."""
        port = self.address.rsplit(":", 1)[1]
        self.process = subprocess.Popen(
            [BINARY, "serve", "--port", port, "--data", self.folder + "/data"], stdout=subprocess.DEVNULL, cwd=self.folder)

    def query(self, sql, *values):
        """Reads the cases' database beside the server."""
        found = [name for name in os.listdir(self.folder + "/data/data") if name.startswith("cases") and name.endswith(("sqlite", "db"))]
        connection = sqlite3.connect(f"file:{self.folder}/data/data/{found[0]}?mode=ro", uri=True)
        try:
            return connection.execute(sql, values).fetchall()
        finally:
            connection.close()

    def stop(self):
        """Ends the demo as a service manager does; returns its exit code."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=20)
        shutil.rmtree(self.folder, ignore_errors=True)
        return code


class Browser:
    """Headless Chromium; each person has a context of their own."""

    def __init__(self):
        self.playwright = sync_playwright().start()
        self.chromium = self.playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])

    def close(self):
        self.chromium.close()
        self.playwright.stop()

    def context(self, **options):
        return self.chromium.new_context(**options)


class Person:
    """Somebody signed in, in one language, with scripts switched off: every page is correct without them."""

    def __init__(self, browser, demo, role, program, language="en", scripts=False, width=1280, which=0):
        self.demo = demo
        self.role = role
        self.language = language
        self.context = browser.context(java_script_enabled=scripts, viewport={"width": width, "height": 900})
        self.page = self.context.new_page()
        self.page.set_default_timeout(45000)
        account = demo.account(role, program, which)
        self.go(f"/language/{language}?back=/sign-in")
        self.fill("name", account["name"])
        self.fill("password", account["password"])
        self.press()
        assert "/sign-in" not in self.page.url, f"{role} could not sign in: {self.text()}"

    def go(self, path):
        response = self.page.goto(self.demo.address + path)
        return response

    def text(self):
        return self.page.inner_text("body")

    def says(self):
        """What the page itself says, without what stands around it; spaces that don't break are spaces."""
        return plain(self.page.inner_text("main"))

    def kept(self):
        """What stands in the fields that a person types into."""
        return [field.input_value() for field in self.page.locator("main input[type=text], main textarea").all()]

    def chosen(self, name):
        """The value of the radio button that is chosen; None when none is."""
        button = self.page.locator(f'main [name="{name}"]:checked')
        return button.get_attribute("value") if button.count() else None

    def fill(self, name, value):
        """Fills a field, ticks a radio button or a box, or chooses from a list, by the field's name."""
        field = self.page.locator(f'main [name="{name}"]').first
        kind = field.evaluate("e => e.type")
        if kind in ("radio", "checkbox"):
            for one in value if isinstance(value, list) else [value]:
                self.page.locator(f'main [name="{name}"][value="{one}"]').check()
        elif kind == "select-one":
            field.select_option(value)
        elif kind == "file":
            field.set_input_files(value)
        else:
            field.fill(value)

    def fill_date(self, name, date):
        for part, value in (("day", date.day), ("month", date.month), ("year", date.year)):
            self.fill(f"{name}-{part}", str(value))

    def press(self):
        """Sends the page's own form."""
        self.page.locator("main form button[type=submit]").last.click()

    def back(self):
        """Back to a page that answered a form. No page is kept, so the browser asks first whether to send that form again."""
        with self.page.expect_event("framenavigated", lambda frame: frame.url.startswith("chrome-error:")):
            try:
                self.page.go_back()
            except Error as error:
                assert "ERR_CACHE_MISS" in error.message, error.message
        self.page.inner_text("body")  # the question stands there now, and Reload is its yes
        return self.page.reload()

    def case_at(self, stage, stream="post-charge"):
        """The number of a case of the demo that stands there, and that nobody has been given before."""
        self.go(f"/cases?stage={stage}&stream={stream}")
        links = self.page.locator('main table a[href^="/cases/"]').all()
        for number in [link.get_attribute("href").split("/")[2].split("?")[0] for link in links]:
            if number not in self.demo.taken:
                self.demo.taken.add(number)
                return number
        raise AssertionError(f"no case of the demo is left at {stage}")

    def act(self, number, act, dates=None, **fields):
        """Does one act in a case; the page must lead back to the case."""
        self.try_act(number, act, dates, **fields)
        path = f"/cases/{number}"
        assert self.page.url.split("?")[0] == self.demo.address + path, f"{act}: {self.text()}"

    def try_act(self, number, act, dates=None, **fields):
        """Sends an act's form and stays where it leads."""
        self.go(f"/cases/{number}/acts/{act}")
        lang = self.page.locator("html").get_attribute("lang")
        assert lang == f"{self.language}-CA", f"{act}: the page is in {lang}"
        for name, date in (dates or {}).items():
            self.fill_date(name, date)
        for name, value in fields.items():
            self.fill(name.replace("_", "-"), value)
        self.press()

    def refer(self, stream, name, dates=None, **fields):
        """Refers somebody; returns the file number that the page names."""
        self.go(f"/refer?stream={stream}")
        self.fill("name", name)
        for field, date in (dates or {}).items():
            self.fill_date(field, date)
        for field, value in fields.items():
            self.fill(field.replace("_", "-"), value)
        self.press()
        found = NUMBER.search(self.text())
        assert found, f"no file number: {self.text()}"
        return found.group(0)


def plain(text):
    """With spaces that break, as people type them."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def today():
    """Today in the programs' zones, as far as the tests need it: the demo's clock is the machine's."""
    return datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=1)


def days(number):
    return today() + datetime.timedelta(days=number)


def letter(folder):
    """A whole PDF of one empty page, to be attached as a letter."""
    path = os.path.join(folder, "letter.pdf")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>",
    ]
    body = b"%PDF-1.4\n"
    offsets = []
    for index, content in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (index, content)
    start = len(body)
    body += b"xref\n0 4\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    body += b"trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % start
    with open(path, "wb") as file:
        file.write(body)
    return path


class WithDemo(unittest.TestCase):
    """Tests that share one demo and one browser."""

    @classmethod
    def setUpClass(cls):
        cls.demo, cls.browser = Demo(), Browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.demo.stop()
