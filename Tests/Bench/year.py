"""The coordinator's year, measured at the desk, below HTTP, in an optimized build of the tests, where people are made without a browser: 500
letters in one batch; each tap at the door of a class day of 40 people and ten parts; a day's reminders of 100,000 cases."""

import os
import re
import subprocess
import tempfile

import onward

FOUND = re.compile(r"^measured (\w+) (\w+):((?: \w+ [\d.e-]+)+)$", re.MULTILINE)
TESTS = r"(Letter|Door|Reminder)Measure"


def run():
    """Figures by what was measured and by engine; seconds, but for taps, which are in milliseconds."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o711)  # user postgres passes through
        with onward.postgres(folder + "/cluster") as (data, keys):
            environment = dict(os.environ, ONWARD_MEASURE="1", ONWARD_TEST_POSTGRES=data, ONWARD_TEST_POSTGRES_KEYS=keys)
            # Its folder is its own: the flags differ from the release's, and would make all of that anew.
            done = subprocess.run(
                ["swift", "test", "-c", "release", "-Xswiftc", "-enable-testing", "--scratch-path", ".build/measure", "--no-parallel", "--filter", TESTS],
                cwd=onward.ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True, timeout=7200)
    found = {}
    for what, engine, figures in FOUND.findall(done.stdout):
        words = figures.split()
        found.setdefault(what, {})[engine] = {name: float(value) for name, value in zip(words[::2], words[1::2])}
    if set(found) != {"letters", "door", "reminders"}:
        raise AssertionError("the tests measured only " + ", ".join(sorted(found)))
    return found
