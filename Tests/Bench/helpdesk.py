"""django-helpdesk, the second peer: a help desk of the kind that towns put on their sites, in Python on SQLite, with a form for anybody.

https://pypi.org/project/django-helpdesk. `scripts/bench-peer` installs it into an environment of its own, outside of the repository. It is served as
Django's manual says, by gunicorn, with a process for each processor. It does less: no encryption, no audit log, no second language.
"""

import contextlib
import os
import subprocess
import time

from fossil import free_port
from processes import Server
from wire import Visitor

HERE = os.path.dirname(os.path.abspath(__file__))
FORM = "/tickets/submit/"


def installed():
    """The folder of its environment; None where it isn't installed."""
    script = os.path.join(HERE, "..", "..", "scripts", "bench-peer")
    folder = subprocess.run([script, "--where"], capture_output=True, text=True, check=True).stdout.strip()
    return folder if os.access(folder + "/installed.txt", os.R_OK) else None


class Helpdesk:
    def __init__(self, folder):
        """`folder` is for its database."""
        self.folder, self.log = folder, folder + "/helpdesk.log"
        self.environment = dict(
            os.environ, BENCH_HELPDESK=folder, DJANGO_SETTINGS_MODULE="bench_settings", PYTHONPATH=HERE + "/helpdesk_site", PYTHONDONTWRITEBYTECODE="1")

    def make(self, programs):
        """Its database, with one queue that takes tickets from anybody. `programs` is the folder of its environment."""
        os.mkdir(self.folder)
        self.programs = programs + "/bin/"
        self._run("-m", "django", "migrate", "--verbosity", "0")
        self._run("-c", (
            "import django; django.setup(); from helpdesk.models import Queue; "
            "Queue.objects.create(title='Tips', slug='tips', allow_public_submission=True)"))

    def _run(self, *words):
        subprocess.run(
            [self.programs + "python", *words], env=self.environment, cwd=self.folder, check=True, timeout=300, stdout=subprocess.DEVNULL)

    @contextlib.contextmanager
    def served(self):
        port = free_port()
        command = [
            self.programs + "gunicorn", "django.core.wsgi:get_wsgi_application()", "--bind", f"127.0.0.1:{port}", "--workers",
            str(os.cpu_count()), "--worker-class", "gthread", "--threads", "4", "--keep-alive", "20", "--log-level", "error"]
        server = Server(command, self.log, env=self.environment, cwd=self.folder)
        with server:
            server.port = port
            end = time.monotonic() + 60
            while True:
                try:
                    with Visitor(port) as visitor:
                        visitor.page(FORM)
                    break
                except OSError:
                    if time.monotonic() > end:
                        raise RuntimeError(f"django-helpdesk doesn't answer:\n{server.log_end()}") from None
                    time.sleep(0.05)
            server.started = time.monotonic() - server.begun
            yield server

    def size_of(self, address):
        """Bytes of a file that its pages link to: a server in front of it would send these from the disk."""
        name = address.removeprefix("/static/").split("?")[0]
        found = subprocess.run(
            [self.programs + "python", "-m", "django", "findstatic", "--first", "--verbosity", "0", name], env=self.environment, capture_output=True, text=True)
        return os.path.getsize(found.stdout.strip()) if found.returncode == 0 else 0
