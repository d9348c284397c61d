# SPDX-License-Identifier: Apache-2.0
"""An import that fails, or whose process ends, at each call that it makes of Windows, one after the other. The calls are
those that the doubles' log of a whole import shows. However it goes, the stores and the containers are as before.
PFXImportCertStore and CNG are played by doubles, and so is every failure; the stores are Wine's own."""
import contextlib
import re
import unittest

from windows_program import *  # pylint: disable=wildcard-import,unused-wildcard-import

CALL = re.compile(r"^((\w+)#(\d+)).* -> (ok|failed .*)$")

# What changes something: behind these the process is ended, too. Elsewhere that is the same as before the next call.
CHANGING = ("PFXImportCertStore", "CertAddCertificateContextToStore", "CertControlStore", "CertDeleteCertificateFromStore",
            "CertSetCertificateContextProperty", "CertAddSerializedElementToStore", "MoveFileExW", "DeleteFileW",
            "CreateDirectoryW", "CryptAcquireContextW", "NCryptDeleteKey")


def calls_in(lines):
    """(function, number) of each call; of many in a row that only look, the first and the last."""
    found = [(match[2], int(match[3])) for match in map(CALL.match, lines) if match]
    return [call for i, call in enumerate(found)
            if call[0] != "CertEnumCertificatesInStore" or i in (0, len(found) - 1) or
            found[i - 1][0] != call[0] or found[i + 1][0] != call[0]]


class FailureByDouble(WindowsTest):
    def calls_of_a_whole_import(self, name, *more):
        ended = self.import_fixture(name, *more)
        self.assert_code(ended, 0)
        calls = calls_in(self.log.lines)
        self.take_back(ended)
        self.assert_as_before()
        shutil.rmtree(PROGRAM_DATA)  # each try begins where no import has been
        return calls

    def show(self, how, call, ended):
        after = state()
        self.log.path.unlink(missing_ok=True)
        print(f"  {how:<12} {call[0] + '#' + str(call[1]):<40} exit {ended.code:>3} {ended.error:<18} "
              f"keys, certificates {counts(self.before)} -> {counts(after)}", flush=True)
        return after

    def undo_what_stands(self):
        ended = self.in_store("undo", "--last")
        self.assertIn(ended.code, (0, 6), ended)

    def fail_at(self, call, name, more, leaf):
        """One that fails leaves nothing; one that got over it is whole, and can be taken back."""
        shutil.rmtree(PROGRAM_DATA, ignore_errors=True)  # the same calls as in the whole import
        ended = self.import_fixture(
            name, *more, environment={"ASSISTCERT_DOUBLE_FAIL": f"{call[0]}:{call[1]}"})
        self.assertIn("made to fail", self.log.text)
        after = self.show("fails", call, ended)
        if ended.code == 0:
            self.assert_installed(thumbprint(leaf))
            self.take_back(ended)
            after = None
        else:
            # Without random numbers nothing is begun, and that is no matter of the store.
            self.assertIn(ended.code, (6, 9) if call[0] == "CryptAcquireContextW" else (6,), ended)
        self.assert_as_before(f"{call} failed", after)

    def kill_at(self, call, when, name, more, leaf):
        """The next import clears up, and goes through."""
        shutil.rmtree(PROGRAM_DATA, ignore_errors=True)  # the same calls as in the whole import
        ended = self.import_fixture(
            name, *more, environment={"ASSISTCERT_DOUBLE_KILL": f"{call[0]}:{call[1]}:{when}"})
        self.assert_code(ended, KILLED)
        self.show("ends " + when, call, ended)
        again = self.import_fixture(name, *more)
        self.assert_code(again, 0)
        self.assert_installed(thumbprint(leaf))
        self.assertEqual(len(keys(state())), len(keys(self.before)) + 1, f"{call}: an orphan")
        self.undo_what_stands()
        self.assert_as_before(f"ended {when} {call}")

    @contextlib.contextmanager
    def one_call(self, call, prepare=lambda: None):
        """A call that fails the test says so at once, and leaves nothing to the next."""
        with self.subTest(f"{call[0]}#{call[1]}"):
            try:
                yield
            except Exception as problem:
                print(f"  NOT GOOD     {call[0]}#{call[1]}: {str(problem)[:1500]}", flush=True)
                clean_up()
                prepare()
                raise
            finally:
                shutil.rmtree(PROGRAM_DATA, ignore_errors=True)

    def each_call(self, name, leaf, *more):
        has_begun = False
        for call in self.calls_of_a_whole_import(name, *more):
            has_begun = has_begun or call[0] in CHANGING
            with self.one_call(call):
                self.fail_at(call, name, more, leaf)
                if has_begun:  # until then there is nothing to be left behind
                    self.kill_at(call, "before", name, more, leaf)
                if call[0] in CHANGING:
                    self.kill_at(call, "after", name, more, leaf)

    def test_rsa_with_its_chain_where_windows_looks(self):
        self.each_call("good", "leaf", "--placement", "personal-and-chain")

    def test_ec(self):
        self.each_call("good-ec", "good-ec")

    def test_certificate_that_was_there_without_its_key(self):
        def prepare():
            containers("add", "machine", "MY", windows_path(FIXTURES / "certificate.cer"))

        prepare()
        self.addCleanup(clean_up)
        self.before = state()
        for call in self.calls_of_a_whole_import("chain-missing"):
            with self.one_call(call, prepare):
                self.fail_at(call, "chain-missing", (), "leaf")


class RefusedByDouble(WindowsTest):
    """What Windows may say to an import, and what comes of it."""

    # error, exit code, error code of the document
    ROWS = [(5, 6, "access-denied"), (0x80070005, 6, "access-denied"), (0x80090010, 6, "access-denied"),
            (86, 6, "store-unavailable"), (0x8009000F, 6, "store-unavailable"), (0x80070020, 6, "store-unavailable"),
            (0x8009030D, 6, "store-unavailable")]

    def test_what_windows_says_to_the_import(self):
        for error, code, word in self.ROWS:
            with self.subTest(hex(error)):
                ended = self.import_fixture(
                    "good", environment={"ASSISTCERT_DOUBLE_FAIL": f"PFXImportCertStore:1:{hex(error)}"})
                self.assert_code(ended, code)
                print(f"  by doubles: PFXImportCertStore says {hex(error)}: {ended.document['error']['code']}: "
                      f"{ended.document['error']['message']}")
                self.assertEqual(ended.error, word)
                self.assert_as_before()

    def test_store_that_nobody_may_write_to(self):
        ended = self.import_fixture("good", environment={"ASSISTCERT_DOUBLE_FAIL": "CertOpenStore:*:5"})
        self.assert_code(ended, 6)
        self.assertEqual(ended.error, "access-denied")
        self.assert_as_before()


if __name__ == "__main__":
    unittest.main(verbosity=2)
