"""Load: GETs by wrk, and requests of which each is another (a form's single-use token) by a loop of our own."""

import json
import os
import selectors
import socket
import subprocess
import time

from wire import parse

# What wrk found, as one line of JSON; latencies in ms.
_LUA = """
done = function(summary, latency, requests)
  io.write(string.format('{"requests": %d, "seconds": %.3f, "p50": %.3f, "p99": %.3f, "refused": %d}\\n',
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout))
end
"""


def gets(port, path, cookies, seconds, connections, work):
    """The same GET over and over on so many connections, by wrk with one thread."""
    script = os.path.join(work, "wrk.lua")
    with open(script, "w") as file:
        file.write(_LUA)
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "--timeout", "60s", "-s", script]
    if cookies:
        command += ["-H", "Cookie: " + "; ".join(f"{name}={value}" for name, value in cookies.items())]
    done = subprocess.run([*command, f"http://127.0.0.1:{port}{path}"], capture_output=True, text=True, timeout=seconds + 120)
    found = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not found:
        raise RuntimeError(f"wrk gave no figures for {path}: {done.stdout}{done.stderr}")
    return json.loads(found[0])


def drive(port, requests, connections, seconds, answered):
    """Sends the requests of an iterator on so many connections, each waiting for its answer before its next, until there are
    no more or the time is over; requests under way are then answered.

    `answered(answer, ms)` hears of each; the answer is None when the connection broke before it was whole. The time runs
    from the sending, or from the connecting where the server closed the connection after the answer before, to the last byte.
    One process and no threads: about 0.1 ms of processor a request, so that it isn't what is measured.

    Gives the seconds that it took.
    """
    loop = selectors.DefaultSelector()
    begun = time.monotonic()
    requests = iter(requests)
    open_lanes = sum(_Lane(port, loop, requests, begun + seconds, answered).next() for _ in range(connections))
    # An answer may be slow; a server that has stopped to answer doesn't hold us.
    last = begun + seconds + 60
    while open_lanes and time.monotonic() < last:
        for key, events in loop.select(timeout=1):
            open_lanes -= key.data.proceed()
    for key in list(loop.get_map().values()):
        key.data.give_up()
    loop.close()
    return time.monotonic() - begun


class _Lane:
    """One connection and the request that is under way on it."""

    def __init__(self, port, loop, requests, end, answered):
        self.port, self.loop, self.requests, self.end, self.answered = port, loop, requests, end, answered
        self.socket = None

    def next(self):
        """Begins the next request; False when there is none any more."""
        self.sent = next(self.requests, None) if time.monotonic() < self.end else None
        if self.sent is None:
            self._close()
            return False
        self.data = bytearray()
        self.begun = time.perf_counter()
        if self.socket is None:
            self._connect()
        else:
            self.socket.send(self.sent)
        return True

    def _connect(self):
        self.socket = socket.socket()
        self.socket.setblocking(False)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.connect_ex(("127.0.0.1", self.port))
        self.is_connecting = True
        self.loop.register(self.socket, selectors.EVENT_WRITE, self)

    def _close(self):
        if self.socket:
            self.loop.unregister(self.socket)
            self.socket.close()
            self.socket = None

    def proceed(self):
        """After something has happened on the socket; True when the lane has ended."""
        try:
            if self.is_connecting:
                self.is_connecting = False
                self.loop.modify(self.socket, selectors.EVENT_READ, self)
                self.socket.send(self.sent)
                return False
            part = self.socket.recv(1 << 17)
        except OSError:
            return self._finish(None)
        self.data += part
        answer = parse(self.data, not part)
        if answer is None and part:
            return False
        return self._finish(answer)

    def _finish(self, answer):
        took = (time.perf_counter() - self.begun) * 1000
        if answer is None or answer.closes:
            self._close()
        self.answered(answer, took)
        try:
            return not self.next()
        except OSError:  # closed by the server between two requests
            return self._finish(None)

    def give_up(self):
        self._close()
        self.answered(None, (time.perf_counter() - self.begun) * 1000)


def percentile(sorted_values, share):
    """Of values in ascending order: the least that so many in a hundred don't exceed."""
    if not sorted_values:
        return None
    return sorted_values[min(len(sorted_values) - 1, max(0, -(-len(sorted_values) * share // 100) - 1))]


class Posts:
    """What became of forms that were sent."""

    def __init__(self, is_done):
        self.is_done = is_done
        self.took, self.done, self.refused, self.statuses = [], 0, 0, {}

    def __call__(self, answer, ms):
        self.took.append(ms)
        status = answer.status if answer else "broken"
        self.statuses[status] = self.statuses.get(status, 0) + 1
        if answer and self.is_done(answer):
            self.done += 1
        else:
            self.refused += 1

    def figures(self, seconds):
        took = sorted(self.took)
        return {
            "requests": len(took), "seconds": round(seconds, 3), "p50": percentile(took, 50), "p99": percentile(took, 99),
            "refused": self.refused, "done": self.done, "statuses": self.statuses}
