"""500 letters in one batch: ordered, made one by one, and drawn as one file to print. Measured in the tests' own build, where people are
made without a browser, so the figures are an upper bound of what is shipped."""

import os
import re
import subprocess
import tempfile

import onward

FOUND = re.compile(r"measured letters (\w+): order (\S+) make (\S+) print (\S+) megabytes (\S+)")


def run():
    """Seconds of each part, by engine."""
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o711)  # user postgres passes through
        with onward.postgres(folder + "/cluster") as (data, keys):
            environment = dict(os.environ, ONWARD_MEASURE="1", ONWARD_TEST_POSTGRES=data, ONWARD_TEST_POSTGRES_KEYS=keys)
            done = subprocess.run(
                ["swift", "test", "--filter", "LetterMeasure"], cwd=onward.ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True,
                timeout=3600)
    found = {}
    for engine, order, make, draw, size in FOUND.findall(done.stdout):
        found[engine] = {"order": float(order), "make": float(make), "print": float(draw), "megabytes": float(size)}
        found[engine]["all"] = float(order) + float(make) + float(draw)
    return found
