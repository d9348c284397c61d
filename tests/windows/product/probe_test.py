#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""assistcert.exe asks servers of the build machine what they serve. Winsock is Wine's; no double plays a part."""
import socket
import subprocess
import threading
import unittest

from windows_program import *  # pylint: disable=wildcard-import,unused-wildcard-import


class Server:
    """openssl s_server on a port that the system chose, until the test ends."""

    def __init__(self, test, *more, certificate="leaf", key="leaf", address="127.0.0.1"):
        self.process = subprocess.Popen(
            ["openssl", "s_server", "-accept", f"{address}:0", "-cert", FIXTURES / f"certificates/{certificate}.pem",
             "-key", FIXTURES / f"keys/{key}.pem", "-cert_chain", FIXTURES / "intermediate.pem", *more],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        test.addCleanup(self.end)
        self.port = next(int(line.rsplit(":", 1)[1]) for line in self.process.stdout if line.startswith("ACCEPT"))

    def end(self):
        self.process.kill()
        self.process.communicate()


def answering(test, words):
    """A listener that says these words to whoever comes, and its port."""
    listener = socket.create_server(("127.0.0.1", 0))
    held = []

    def serve():
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            held.append(connection)
            connection.sendall(words)

    def end():
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        for connection in held:
            connection.close()

    threading.Thread(target=serve, daemon=True).start()
    test.addCleanup(end)
    return listener.getsockname()[1]


class Probe(unittest.TestCase):
    def probe(self, *words, seconds=60):
        return run(PROGRAM, "probe", "--json", "--timeout", str(seconds), *words)

    def endpoint(self, ended):
        self.assertEqual(len(ended.document["endpoints"]), 1, ended)
        return ended.document["endpoints"][0]

    def assert_failed(self, ended, words):
        self.assertEqual(ended.code, 1, ended)
        error = self.endpoint(ended)["error"]
        self.assertEqual(error["code"], "connect-failed")
        self.assertIn(words, error["message"])

    def test_tells_the_expected_certificate_from_another(self):
        at = f"assist.example.com:{Server(self).port}"
        ended = self.probe(at, "--connect", "127.0.0.1", "--expect", thumbprint("leaf"))
        self.assertEqual(ended.code, 0, ended)
        endpoint = self.endpoint(ended)
        self.assertEqual(endpoint["protocol"], "TLSv1.3")
        self.assertIs(endpoint["matches"], True)
        self.assertIs(endpoint["this_computer"], True)
        self.assertEqual([one["thumbprint"] for one in endpoint["chain"]],
                         [thumbprint("leaf"), thumbprint("intermediate")])
        ended = self.probe(at, "--connect", "127.0.0.1", "--expect", thumbprint("leaf-before-renewal"))
        self.assertEqual(ended.code, 1, ended)
        self.assertIs(self.endpoint(ended)["matches"], False)

    def test_by_address_and_with_tls_1_2(self):
        ended = self.probe(f"127.0.0.1:{Server(self, '-tls1_2').port}")
        self.assertEqual(ended.code, 1, ended)  # the address is no name of the certificate
        self.assertEqual(self.endpoint(ended)["protocol"], "TLSv1.2")
        self.assertEqual(self.endpoint(ended)["findings"][0]["id"], "host-not-covered")

    def test_by_a_name_that_the_system_looks_up(self):
        endpoint = self.endpoint(self.probe(f"localhost:{Server(self).port}"))
        self.assertEqual(endpoint["thumbprint"], thumbprint("leaf"))

    def test_ip_v6(self):
        endpoint = self.endpoint(self.probe(f"[::1]:{Server(self, address='[::1]').port}"))
        self.assertEqual(endpoint["thumbprint"], thumbprint("leaf"))
        self.assertEqual(endpoint["address"], "::1")
        self.assertIs(endpoint["this_computer"], True)

    def test_a_closed_port(self):
        with socket.create_server(("127.0.0.1", 0)) as listener:
            port = listener.getsockname()[1]
        self.assert_failed(self.probe(f"127.0.0.1:{port}"), "Nothing accepts connections")

    def test_plain_http(self):
        port = answering(self, b"HTTP/1.1 400 Bad Request\r\n\r\n")
        self.assert_failed(self.probe(f"127.0.0.1:{port}"), "plain HTTP")

    def test_a_server_that_never_speaks(self):
        self.assert_failed(self.probe(f"127.0.0.1:{answering(self, b'')}", seconds=1), "does not answer")

    def test_an_unknown_name(self):
        self.assert_failed(self.probe("nobody.invalid"), "nobody.invalid")


if __name__ == "__main__":
    unittest.main(verbosity=2)
