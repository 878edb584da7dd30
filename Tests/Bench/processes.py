"""Servers that are started for a measurement: what they cost, by /proc, and that they end with it."""

import ctypes
import os
import signal
import subprocess
import threading
import time

TICKS = os.sysconf("SC_CLK_TCK")
_libc = ctypes.CDLL(None)
_PR_SET_PDEATHSIG = 1


def _end_with_parent():
    """In the child, before it runs: a benchmark that is killed hard takes its servers along."""
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


class Server:
    """A process with all its children. Ends with the `with` block."""

    def __init__(self, command, log, **options):
        self.begun = time.monotonic()
        self.log = log
        with open(log, "ab") as errors:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=errors, start_new_session=True,
                preexec_fn=_end_with_parent, text=True, **options)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def line(self, seconds=120):
        """The next line that it prints; an error with the end of its log when it prints none."""
        patience = threading.Timer(seconds, self._signal_group, [signal.SIGKILL])
        patience.start()
        try:
            line = self.process.stdout.readline()
        finally:
            patience.cancel()
        if not line:
            self.stop()
            raise RuntimeError(f"{self.process.args[:2]} ended with {self.process.returncode} before it was ready:\n{self.log_end()}")
        return line

    def log_end(self):
        with open(self.log, "rb") as file:
            return file.read()[-2000:].decode(errors="replace")

    def stop(self, seconds=30):
        """Ends it as a service manager does, and by force when it doesn't; gives what it still printed."""
        if self.process.returncode is not None:
            return ""
        self.process.send_signal(signal.SIGTERM)
        try:
            printed, _ = self.process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            self._signal_group(signal.SIGKILL)
            printed, _ = self.process.communicate()
        self._signal_group(signal.SIGKILL)  # children that outlived it
        return printed

    def _signal_group(self, number):
        try:
            os.killpg(self.process.pid, number)
        except ProcessLookupError:
            pass

    def tree(self):
        """The ids of the process and of all below it."""
        found, waiting = [], [self.process.pid]
        while waiting:
            pid = waiting.pop()
            found.append(pid)
            try:
                for task in os.listdir(f"/proc/{pid}/task"):
                    with open(f"/proc/{pid}/task/{task}/children") as file:
                        waiting += [int(child) for child in file.read().split()]
            except OSError:
                pass
        return found

    def cpu(self):
        """Seconds of processor, user and system, of the tree and of the children that have ended."""
        ticks = 0
        for pid in self.tree():
            try:
                with open(f"/proc/{pid}/stat") as file:
                    ticks += sum(int(field) for field in file.read().rsplit(")", 1)[1].split()[11:15])
            except OSError:
                pass
        return ticks / TICKS

    def memory(self):
        """Resident memory of the tree in MiB."""
        kilobytes = 0
        for pid in self.tree():
            try:
                with open(f"/proc/{pid}/smaps_rollup") as file:
                    kilobytes += sum(int(line.split()[1]) for line in file if line.startswith("Rss:"))
            except OSError:
                pass
        return kilobytes / 1024

    def settle(self, most=40):
        """Waits until it does next to nothing, so that one measurement's work isn't counted in the next."""
        end = time.monotonic() + most
        while time.monotonic() < end:
            before = self.cpu()
            time.sleep(0.4)
            if self.cpu() - before < 0.05:
                return


def busy():
    """Seconds of processor that the whole machine has used."""
    with open("/proc/stat") as file:
        fields = [int(field) for field in file.readline().split()[1:9]]
    return (sum(fields) - fields[3] - fields[4]) / TICKS  # without idle and waiting for the disk


class Meter:
    """What a server, the load that is put on it, and everybody else used between `with` and its end."""

    def __init__(self, server):
        self.server = server

    def __enter__(self):
        self.server.settle()
        self._start = (time.monotonic(), self.server.cpu(), busy(), self._own())
        return self

    def __exit__(self, *_):
        seconds, cpu, all_of_it, own = self._start
        self.seconds = time.monotonic() - seconds
        self.cpu = self.server.cpu() - cpu
        self.load = self._own() - own
        self.others = max(0.0, busy() - all_of_it - self.cpu - self.load) / self.seconds

    def figures(self):
        """Seconds of processor of the server and of the load; how many cores others used meanwhile."""
        return {"cpu": self.cpu, "load": self.load, "others": self.others}

    @staticmethod
    def _own():
        times = os.times()
        return times.user + times.system + times.children_user + times.children_system
