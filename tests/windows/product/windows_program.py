# SPDX-License-Identifier: Apache-2.0
"""Runs assistcert.exe and containers.exe under Wine, for the tests of this folder. See README.md."""
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

DOUBLES = pathlib.Path(os.environ["ASSISTCERT_WINDOWS_DOUBLES"])
PROGRAM = pathlib.Path(os.environ["ASSISTCERT_WINDOWS_PROGRAM"])
FIXTURES = pathlib.Path(os.environ["ASSISTCERT_FIXTURES"])
PREFIX = pathlib.Path(os.environ["WINEPREFIX"])
PROGRAM_DATA = PREFIX / "drive_c/ProgramData/AssistCert"

PASSWORD = "assist"
NON_ASCII_PASSWORD = "pässwörd€"
KILLED = 99  # doubles/common/call_watch.h
CRASHED = 125  # under_wine.sh
UNDER_WINE = pathlib.Path(__file__).parents[1] / "under_wine.sh"
VERSION_KEY = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion"


def windows_path(path):
    """The path as a program under Wine knows it."""
    return "Z:" + str(pathlib.Path(path).resolve()).replace("/", "\\")


class Ended:
    """What a program has left. A crash is never an exit code that might be one of the program's own."""

    def __init__(self, completed):
        self.out = completed.stdout.decode("utf-8", "replace")
        self.err = completed.stderr.decode("utf-8", "replace")
        crashed = "wine: Unhandled" in self.err or "wine: failed" in self.err
        self.code = CRASHED if crashed else completed.returncode

    @property
    def document(self):
        return json.loads(self.out)

    @property
    def error(self):
        """The code of the error document; "" where there is none."""
        try:
            return self.document.get("error", {}).get("code", "")
        except json.JSONDecodeError:
            return "(no document)"

    def __str__(self):
        return f"exit code {self.code}\n{self.out[:2000]}\n{self.err[:2000]}"


def run(program, *words, password=None, environment=None, seconds=120):
    completed = subprocess.run(
        [UNDER_WINE, windows_path(program) if isinstance(program, pathlib.Path) else program, *words],
        input=None if password is None else (password + "\n").encode(),
        stdin=subprocess.DEVNULL if password is None else None,
        capture_output=True, timeout=seconds, check=False,
        env={**os.environ, **(environment or {})})
    return Ended(completed)


def containers(*words, tries=1):
    for _ in range(tries):
        ended = run(DOUBLES / "containers.exe", *words)
        if ended.code != CRASHED:
            break
    if ended.code != 0:
        raise AssertionError(f"containers {' '.join(words)}: {ended}")
    return ended.out


def state():
    """All key containers, CNG keys and certificates of the machine and of the user."""
    # On a busy machine a process of Wine may die as it begins. What only looks can look again.
    return json.loads(containers("list", tries=3))


def personal(at, scope="machine"):
    return at["certificates"][scope]["MY"]


def keys(at, scope="machine"):
    return at["containers"][scope] + at["cng_keys"][scope]


def counts(at):
    """How many keys and certificates there are; Wine brings the system's roots along, they count, too."""
    certificates = sum(len(store) for scope in at["certificates"].values() for store in scope.values())
    return sum(len(keys(at, scope)) for scope in ("machine", "user")), certificates


def thumbprint(certificate):
    """Of a fixture's certificate, as the openssl command line tells it."""
    out = subprocess.run(["openssl", "x509", "-in", FIXTURES / f"certificates/{certificate}.pem", "-noout",
                          "-fingerprint", "-sha1"], capture_output=True, check=True, text=True).stdout
    return out.split("=")[1].strip().replace(":", "")


def inventory(at):
    """One line for each thing that is in a state, to be compared. Without the numbers of properties: Windows notes there
    what it has worked out, in the midst of reading."""
    lines = [f"{scope} key {one}" for scope in ("machine", "user") for one in keys(at, scope)]
    for scope, stores in at["certificates"].items():
        for store, found in stores.items():
            lines += [f"{scope} {store} " + " ".join(str(one[fact]) for fact in
                                                     ("thumbprint", "subject", "friendly_name", "description", "key"))
                      for one in found]
    return sorted(lines)


def set_build(number):
    """The Windows that the prefix says to be."""
    for value in ("CurrentBuildNumber", "CurrentBuild"):
        run("reg", "add", VERSION_KEY, "/v", value, "/d", str(number), "/f")


def clean_up():
    """Takes away what a test that failed has left, so that the next one does not fail for it."""
    at = state()
    for scope in ("machine", "user"):
        left = [("MY", one["thumbprint"]) for one in personal(at, scope)]
        left += [("CA", one["thumbprint"]) for one in at["certificates"][scope]["CA"]]
        left += [("ROOT", one["thumbprint"]) for one in at["certificates"][scope]["ROOT"]
                 if one["subject"].startswith("Example ")]
        for store, one in left:
            run(DOUBLES / "containers.exe", "remove", scope, store, one)
        for key in keys(at, scope):
            run(DOUBLES / "containers.exe", "delete", scope, key)
    shutil.rmtree(PROGRAM_DATA, ignore_errors=True)


class Log:
    """The doubles' log of one run."""

    def __init__(self, folder):
        self.path = pathlib.Path(folder) / "calls.log"
        self.path.unlink(missing_ok=True)

    @property
    def environment(self):
        return {"ASSISTCERT_DOUBLE_LOG": str(self.path)}

    @property
    def text(self):
        return self.path.read_text() if self.path.exists() else ""

    @property
    def lines(self):
        return self.text.splitlines()

    def of(self, function):
        return [line for line in self.lines if line.startswith(function + "#")]


class WindowsTest(unittest.TestCase):
    """Each test leaves the stores as it found them, and says so where it does not."""

    maxDiff = None

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="assistcert-windows-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.log = Log(self.folder)
        self.before = state()
        if keys(self.before) or keys(self.before, "user") or personal(self.before):
            clean_up()
            self.before = state()

    def assistcert(self, *words, **more):
        return run(PROGRAM, *words, "--json", **more)

    def import_file(self, path, *more, store="machine", password=PASSWORD, environment=None):
        return self.assistcert("import", windows_path(path), "--store", store, "--password-stdin", *more,
                               password=password, environment={**self.log.environment, **(environment or {})})

    def import_fixture(self, name, *more, **options):
        return self.import_file(FIXTURES / f"{name}.pfx", *more, **options)

    def in_store(self, *words, store="machine", **more):
        return self.assistcert(*words, "--store", store, **more)

    def assert_code(self, ended, code):
        self.assertEqual(ended.code, code, ended)

    def assert_as_before(self, what="", at=None):
        now, then = inventory(at or state()), inventory(self.before)
        more = [line for line in now if line not in then]
        less = [line for line in then if line not in now]
        self.assertEqual((more, less), ([], []), f"{what}: more than before, less than before")

    def assert_installed(self, certificate, store="machine"):
        """It is there, said to have its key, and the key signs."""
        ended = self.in_store("verify", certificate, store=store)
        self.assert_code(ended, 0)
        for fact in ("key_present", "key_matches", "can_sign"):
            self.assertIs(ended.document[fact], True, fact)

    def take_back(self, ended, store="machine"):
        self.assert_code(self.in_store("undo", ended.document["receipt"]["id"], store=store), 0)
