"""Runs the browser tests two classes at a time: a test waits for pages more than it computes. What a class says is printed when it is done.

    side_by_side.py              every test_*.py beside this file
    side_by_side.py 'test_fee*'  those whose file's name fits
"""

import concurrent.futures
import os
import subprocess
import sys
import tempfile
import time
import unittest

FOLDER = os.path.dirname(os.path.abspath(__file__))
AT_ONCE = 2


def classes(suite):
    """The names of the classes in a suite, such as test_fee.Fee; a file that can't be loaded stands for itself."""
    for each in suite:
        if isinstance(each, unittest.TestSuite):
            yield from classes(each)
        elif type(each).__module__ == "unittest.loader":
            yield each.id().rsplit(".", 1)[1]
        else:
            yield f"{type(each).__module__}.{type(each).__name__}"


def run(name):
    """Whether all tests of a class passed, what it printed, and how many seconds it took."""
    begin = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-W", "ignore::ResourceWarning", "-B", "-m", "unittest", "--verbose", name], cwd=FOLDER, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, text=True)
    return done.returncode == 0, done.stdout, time.monotonic() - begin


def main():
    sys.path.insert(0, FOLDER)
    pattern = sys.argv[1] if len(sys.argv) > 1 else "test_*.py"
    found = set(classes(unittest.defaultTestLoader.discover(FOLDER, pattern)))
    if not found:
        sys.exit(f"no browser test fits {pattern}")
    # The longest files first, so that no long one is left to run alone at the end.
    order = sorted(found, key=lambda name: -os.path.getsize(os.path.join(FOLDER, name.split(".")[0] + ".py")))
    failed = []
    with tempfile.TemporaryDirectory(prefix="onward-demos-") as shelf, concurrent.futures.ThreadPoolExecutor(AT_ONCE) as workers:
        os.environ["ONWARD_TEST_DEMOS"] = shelf
        for name, (is_well, said, seconds) in zip(order, workers.map(run, order)):
            print(f"== {name}, {seconds:.0f} s\n{said}", flush=True)
            if not is_well:
                failed.append(name)
    if failed:
        sys.exit("browser tests failed in " + ", ".join(failed))
    print(f"browser tests: {len(order)} classes passed")


if __name__ == "__main__":
    main()
