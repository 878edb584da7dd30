"""A person at a browser without scripts, as far as a test that counts writes needs one."""

import http.client
import re
import urllib.parse


class Refused(Exception):
    """The server answered, and didn't do it."""


class Client:
    def __init__(self, address):
        parts = urllib.parse.urlsplit(address)
        self.host, self.port = parts.hostname, parts.port
        self.cookies = {}
        self.connection = None

    def request(self, method, path, fields=None):
        """The status, the Location and the body. A broken connection raises OSError or HTTPException."""
        if self.connection is None:
            self.connection = http.client.HTTPConnection(self.host, self.port, timeout=20)
        headers = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields)
            headers["Content-Type"] = "application/x-www-form-urlencoded"
            headers["Origin"] = f"http://{self.host}:{self.port}"
        try:
            self.connection.request(method, path, body=body, headers=headers)
            answer = self.connection.getresponse()
            text = answer.read().decode()
        except Exception:
            self.connection.close()
            self.connection = None
            raise
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        return answer.status, answer.headers.get("Location"), text

    def form(self, path):
        """The hidden fields of the page's own form."""
        status, _, text = self.request("GET", path)
        if status != 200:
            raise Refused(f"{path}: {status}")
        main = text[text.index("<main"):]
        return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', main)) or dict(
            (name, value) for name, value in re.findall(r'name="([^"]+)" value="([^"]*)"', main) if name.startswith("_"))

    def sign_in(self, account):
        fields = self.form("/sign-in")
        fields.update(name=account["name"], password=account["password"])
        status, _, text = self.request("POST", "/sign-in", fields)
        if status != 303:
            raise Refused(f"sign-in: {status}")

    def refer(self, stream, name, fields):
        """Refers somebody; the file number once the server has said that it is done."""
        form = self.form(f"/refer?stream={stream}")
        form.update(fields, name=name)
        status, location, text = self.request("POST", "/refer", form)
        if status == 303:
            status, _, text = self.request("GET", location)
        found = re.search(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]\b", text[text.index("<main"):])
        if status != 200 or not found:
            raise Refused(f"refer: {status}")
        return found.group(0)
