"""A mail server with a certificate and a password: it is signed in to once everything is encrypted, and never before. A wrong password lets
messages wait; the password stands in no argument, no answer and no log."""

import base64
import os
import signal
import ssl
import subprocess
import unittest

from aiosmtpd.smtp import AuthResult, LoginPassword

from installation import Installation, finish

USER, PASSWORD = "avis", "cle-de-la-boite-7431"


class Encryption(Installation):
    def setUp(self):
        super().setUp()
        self.log_path = self.work + "/log"
        self.certificate, self.key = self.work + "/certificate.pem", self.work + "/key.pem"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=mail.example.org", "-addext",
             "subjectAltName=IP:127.0.0.1", "-keyout", self.key, "-out", self.certificate], check=True, capture_output=True)
        self.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.context.load_cert_chain(self.certificate, self.key)
        password_file = self.work + "/password"
        with open(password_file, "w") as file:
            file.write(PASSWORD + "\n")
        os.chmod(password_file, 0o600)
        # What was said to the server as a password, and whether that was encrypted.
        self.heard = []
        self.known = PASSWORD
        self.settings.update(
            ONWARD_SMTP_TLS="required", ONWARD_SMTP_CA=self.certificate, ONWARD_SMTP_USER=USER, ONWARD_SMTP_PASSWORD_FILE=password_file)

    def authenticate(self, server, session, envelope, mechanism, data):
        said = data.password.decode() if isinstance(data, LoginPassword) else ""
        self.heard.append((said, session.ssl is not None or server.transport.get_extra_info("sslcontext") is not None))
        return AuthResult(success=said == self.known, handled=False)

    def serve(self):
        log = open(self.log_path, "ab")
        self.addCleanup(log.close)
        process, _ = self.start(log=log)
        return process

    def stop(self, process):
        """Ends the server, and holds that the password was seen nowhere."""
        with open(f"/proc/{process.pid}/cmdline", "rb") as file:
            argv = file.read()
        with open(f"/proc/{process.pid}/environ", "rb") as file:
            environ = file.read()
        finish(process, signal.SIGTERM)
        with open(self.log_path, "rb") as file:
            log = file.read()
        secrets = [PASSWORD.encode(), base64.b64encode(f"\0{USER}\0{PASSWORD}".encode()), base64.b64encode(PASSWORD.encode())]
        for secret in secrets:
            for place in (argv, environ, log):
                self.assertNotIn(secret, place)
        self.assertNotIn(b"@example.org", log)

    def test_it_signs_in_once_all_is_encrypted(self):
        self.listen(
            tls_context=self.context, require_starttls=True, authenticator=self.authenticate, auth_required=True, auth_require_tls=True)
        process = self.serve()
        self.wait(self.settled, "not everything is sent")
        self.stop(process)
        self.assertTrue(self.rows("sent"))
        self.assertEqual(len(self.box.messages), len(self.rows("sent")))
        self.assertEqual(set(self.heard), {(PASSWORD, True)})

    def test_it_signs_in_over_a_connection_that_is_encrypted_from_the_start(self):
        self.settings["ONWARD_SMTP"] = f"smtps://127.0.0.1:{self.port}"
        # The server is asked for AUTH within the encryption that it doesn't know of itself.
        self.listen(ssl_context=self.context, authenticator=self.authenticate, auth_required=True, auth_require_tls=False)
        process = self.serve()
        self.wait(self.settled, "not everything is sent")
        self.stop(process)
        self.assertTrue(self.rows("sent"))
        self.assertEqual(set(self.heard), {(PASSWORD, True)})

    def test_a_wrong_password_gives_no_message_up_and_is_tried_again(self):
        self.known = "another"
        self.listen(
            tls_context=self.context, require_starttls=True, authenticator=self.authenticate, auth_required=True, auth_require_tls=True)
        process = self.serve()
        self.wait(lambda: not self.untried(), "not everything was tried")
        self.assertEqual((self.rows("dead"), self.rows("sent"), self.box.rcpt), (set(), set(), []))
        self.assertEqual(self.answers("waiting"), {535})
        self.known = PASSWORD
        # A minute later each is tried again.
        self.wait(self.settled, "not everything was tried again")
        self.stop(process)
        self.assertFalse(self.rows("dead"))
        self.assertTrue(self.rows("sent"))

    def test_a_certificate_that_nobody_vouches_for_is_not_believed(self):
        del self.settings["ONWARD_SMTP_CA"]
        self.listen(
            tls_context=self.context, require_starttls=True, authenticator=self.authenticate, auth_required=True, auth_require_tls=True)
        self.says_nothing()

    def test_a_server_that_offers_no_encryption_hears_no_password_and_no_address(self):
        self.listen(authenticator=self.authenticate, auth_required=False, auth_require_tls=False)
        self.says_nothing()

    def says_nothing(self):
        process = self.serve()
        self.wait(lambda: not self.untried(), "not everything was tried")
        self.stop(process)
        self.assertEqual((self.heard, self.box.rcpt), ([], []))
        self.assertEqual((self.rows("dead"), self.rows("sent")), (set(), set()))


if __name__ == "__main__":
    unittest.main()
