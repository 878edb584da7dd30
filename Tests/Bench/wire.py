"""HTTP/1.1 as spoken by the load generators: little more than a socket, so that what is measured is the server and not the
client."""

import html
import re
import socket
import urllib.parse


class Answer:
    __slots__ = ("status", "head", "body", "closes")

    def __init__(self, status, head, body, closes):
        self.status, self.head, self.body, self.closes = status, head, body, closes

    def header(self, name):
        found = re.search(rb"\r\n" + name.encode() + rb":[ \t]*([^\r\n]*)", self.head, re.IGNORECASE)
        return found.group(1).decode("latin-1") if found else None

    @property
    def location(self):
        """Where a redirect leads, as a path."""
        location = self.header("Location")
        return re.sub(r"^http://[^/]+", "", location) if location else None

    @property
    def text(self):
        return self.body.decode(errors="replace")


def request(method, host, path, cookies=None, fields=None):
    """The bytes of a request; `fields` are a form's."""
    head = [f"{method} {path} HTTP/1.1", f"Host: {host}"]
    if cookies:
        head.append("Cookie: " + "; ".join(f"{name}={value}" for name, value in cookies.items()))
    body = b""
    if fields is not None:
        body = urllib.parse.urlencode(fields).encode()
        head += [
            "Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}", f"Origin: http://{host}",
            f"Referer: http://{host}{path}"]
    return ("\r\n".join(head) + "\r\n\r\n").encode() + body


def parse(data, is_over):
    """The answer in `data`, or None while it isn't whole. `is_over`: the server has closed."""
    end = data.find(b"\r\n\r\n")
    if end < 0:
        return None
    head = bytes(data[:end])
    lower = head.lower()
    status = int(head[9:12])
    closes = b"\r\nconnection: close" in lower or (head.startswith(b"HTTP/1.0") and b"\r\nconnection: keep-alive" not in lower)
    found = re.search(rb"\r\ncontent-length:[ \t]*(\d+)", lower)
    body = bytes(data[end + 4:])
    if found:
        whole = len(body) >= int(found.group(1))
    elif b"\r\ntransfer-encoding: chunked" in lower:
        whole, body = body.endswith(b"0\r\n\r\n"), _unchunked(body)
    else:
        whole = is_over or status in (204, 304)
    return Answer(status, head, body, closes) if whole else None


def _unchunked(data):
    parts, place = [], 0
    while True:
        end = data.find(b"\r\n", place)
        if end < 0:
            return b"".join(parts)
        size = int(data[place:end].split(b";")[0], 16)
        if size == 0:
            return b"".join(parts)
        parts.append(data[end + 2:end + 2 + size])
        place = end + 4 + size


class Refused(Exception):
    """The server answered otherwise than the measurement needs."""


class Visitor:
    """A person at a browser without scripts, on one connection that stays open."""

    def __init__(self, port):
        self.host = f"127.0.0.1:{port}"
        self.port = port
        self.cookies = {}
        self.socket = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        if self.socket:
            self.socket.close()
            self.socket = None

    def ask(self, method, path, fields=None):
        answer = self.exchange(request(method, self.host, path, self.cookies, fields))
        for line in answer.head.split(b"\r\n"):
            if line.lower().startswith(b"set-cookie:"):
                name, value = line[11:].decode().split(";")[0].strip().split("=", 1)
                self.cookies[name] = value
        return answer

    def exchange(self, sent):
        """Sends the bytes and reads the whole answer. The server may have closed a connection that was idle: once again then."""
        is_old = self.socket is not None
        try:
            return self._exchange(sent)
        except (OSError, Refused):
            self.close()
            if not is_old:
                raise
            return self._exchange(sent)

    def _exchange(self, sent):
        if self.socket is None:
            self.socket = socket.create_connection(("127.0.0.1", self.port), timeout=60)
            self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.socket.sendall(sent)
        data, answer = bytearray(), None
        while answer is None:
            part = self.socket.recv(1 << 17)
            data += part
            answer = parse(data, not part)
            if answer is None and not part:
                raise Refused("the server closed the connection before it had answered")
        if answer.closes:
            self.close()
        return answer

    def page(self, path):
        answer = self.ask("GET", path)
        if answer.status != 200:
            raise Refused(f"GET {path}: {answer.status}")
        return answer.text

    def form(self, path):
        return hidden_fields(self.page(path))


def hidden_fields(page):
    """The hidden fields of the page's own form, which come before its first visible field."""
    main = page[max(page.find("<main"), 0):]
    form = re.search(r"<form[^>]*method=\"post\".*?</form>", main, re.DOTALL | re.IGNORECASE)
    tags = re.findall(r"<input[^>]*>", form.group(0) if form else main)
    hidden = [tag for tag in tags if re.search(r"type=['\"]hidden", tag)]
    return {_attribute(tag, "name"): html.unescape(_attribute(tag, "value")) for tag in hidden}


def _attribute(tag, name):
    found = re.search(name + r"=\"([^\"]*)\"", tag) or re.search(name + r"='([^']*)'", tag)
    return found.group(1) if found else ""
