# SPDX-License-Identifier: Apache-2.0
"""assistcert.exe import --renew: import and bindings as one. Two bindings by address and one by host name have the old
certificate; all three move, with all their settings, and whatever fails or ends the process at a call leaves all three
and the store as before, after the next start at the latest. PFXImportCertStore, CNG and http.sys are played by doubles;
http.sys once with HttpUpdateServiceConfiguration, once without."""

import json
import unittest

import bind_test
import failure_test
from probe_test import Server
from windows_program import *  # pylint: disable=wildcard-import,unused-wildcard-import

CHANGING = (*bind_test.CHANGING, *failure_test.CHANGING)


def calls_that_matter(lines):
    """(function, number) of each call that changes something, or that asks http.sys: of many in a row that ask, the
    first and the last. That the others may fail in an import is failure_test's."""
    changing = [call for call in failure_test.calls_in(lines) if call[0] in failure_test.CHANGING]
    return changing + bind_test.calls_in(lines)


class RenewByDouble(bind_test.BindTest):
    fixtures = ("good-ec",)

    def renew(self, *more, environment=None):
        return self.import_fixture("good", "--renew", *more, environment=environment)

    def assert_as_at_the_start(self, what="", bindings=None):
        self.assertEqual(bindings or bind_test.registry(), self.former, what)
        self.assertEqual(self.in_store("show", self.new).error, "not-found", what)
        self.assertEqual(len(keys(state())), 1, f"{what}: keys")

    def test_moves_all_three_with_their_settings(self):
        ended = self.renew()
        self.assert_code(ended, 0)
        self.assert_bindings(self.moved())
        self.assert_installed(self.new)
        document = ended.document
        self.assertEqual({one["endpoint"]: (one["before"], one["thumbprint"]) for one in document["bindings"]},
                         {name: (self.old, self.new) for name in ("0.0.0.0:443", "[::]:8443", "rm01.example.com:443")})
        found = [one["id"] for one in document["findings"]]
        self.assertIn("replaces-installed", found)
        self.assertEqual(document["receipt"]["thumbprint"], self.new)
        self.assertTrue(any("AdminWebPortal" in step for step in document["next_steps"]), document["next_steps"])
        self.assert_code(self.in_store("undo", document["receipt"]["id"]), 0)
        self.assert_as_at_the_start()

    def test_undo_of_the_last_takes_both(self):
        self.assert_code(self.renew(), 0)
        self.assert_code(self.in_store("undo", "--last"), 0)
        self.assert_as_at_the_start()

    def test_rehearsal_says_what_would_move(self):
        ended = self.renew("--dry-run")
        self.assert_code(ended, 0)
        self.assertEqual([one["before"] for one in ended.document["bindings"]], [self.old] * 3)
        self.assertIsNone(ended.document["binding_receipt"])
        self.assert_as_at_the_start()

    def test_binds_what_is_installed_already(self):
        self.assert_code(self.import_fixture("good"), 0)
        ended = self.renew()
        self.assert_code(ended, 0)
        self.assertIsNone(ended.document["receipt"])
        self.assert_bindings(self.moved())
        self.assert_code(self.in_store("undo", ended.document["binding_receipt"]), 0)
        self.assert_bindings(self.former)
        self.assert_installed(self.new)

    def test_import_alone_leaves_bindings(self):
        self.assert_code(self.import_fixture("good"), 0)
        self.assert_bindings(self.former)

    def test_no_binding_at_all_is_nothing_special(self):
        bind_test.set_registry({})
        ended = self.renew()
        self.assert_code(ended, 0)
        self.assertEqual((ended.document["bindings"], ended.document["binding_receipt"]), ([], None))
        self.assert_installed(self.new)

    def test_report_and_person_are_told(self):
        report = self.folder / "report.json"
        ended = run(PROGRAM, "import", windows_path(FIXTURES / "good.pfx"), "--renew", "--password-stdin", "--report",
                    windows_path(report), password=PASSWORD)
        self.assert_code(ended, 0)
        for part in ("Bindings, changed", "rm01.example.com:443", self.old, self.new):
            self.assertIn(part, ended.out)
        self.assertEqual(len(json.loads(report.read_text())["bindings"]), 3)

    def test_failure_and_kill_at_each_call(self):
        self.log.path.unlink(missing_ok=True)
        self.assert_code(self.renew(), 0)
        calls = calls_that_matter(self.log.lines)
        self.assertGreater(len(calls), 20)
        self.start_anew()
        ways = [(call, way) for call in calls for way in ("fails", "before", "after")
                if way == "fails" or call[0] in CHANGING]
        for call, way in ways:
            with self.subTest(f"{call[0]}#{call[1]} {way}"):
                try:
                    self.one_way(call, way)
                except BaseException:
                    self.start_anew()
                    raise
                finally:
                    self.forget()

    def start_anew(self):
        """Everything as it was when the test began, whatever a try has left."""
        self.start_over()
        self.forget()
        self.in_store("remove", self.new)
        self.forget()

    def forget(self):
        """Receipts of what was tried go, so that each try makes the same calls."""
        for path in (PROGRAM_DATA / "receipts").glob("*"):
            if path.is_file() and (".binding.json" in path.name or self.new in path.read_text(errors="replace")):
                path.unlink()
        self.log.path.unlink(missing_ok=True)

    def one_way(self, call, way):
        name = "ASSISTCERT_DOUBLE_" + ("FAIL" if way == "fails" else "KILL")
        ended = self.renew(environment={name: f"{call[0]}:{call[1]}" + ("" if way == "fails" else f":{way}")})
        at_once = bind_test.registry()
        self.next_start()
        bindings = bind_test.registry()
        is_moved = bindings == self.moved()
        print(f"  {way:<7} {call[0] + '#' + str(call[1]):<40} exit {ended.code:>3} {ended.error:<18} "
              f"bindings at once: {self.name_of(at_once):<9} next start: {'all moved' if is_moved else 'all as before'}",
              flush=True)
        if way != "fails":
            self.assert_code(ended, KILLED)
        if is_moved:
            self.assertIn(ended.code, (0, KILLED))
            self.assert_installed(self.new)
            self.assert_code(self.in_store("undo", "--last"), 0)
            bindings = None
        elif way == "fails":
            self.assertNotEqual(ended.code, 0)
            self.assertEqual(at_once, self.former, "what fails leaves nothing to be put back")
        self.assert_as_at_the_start(f"{call} {way}", bindings)

    def name_of(self, records):
        return "as before" if records == self.former else "moved" if records == self.moved() else "between"


class CircleByDouble(bind_test.BindTest):
    """Renew, probe, green: a service that takes its certificate from the binding, as IIS does."""
    fixtures = ("good-ec",)

    def service(self):
        """Its port. What it serves is what the binding of all addresses names."""
        bound = next(line for line in bind_test.registry()[r"ip\0.0.0.0/443"] if line.startswith('"Hash"'))
        leaf = bound.partition("hex:")[2].replace(",", "").upper()
        certificate, key = {self.old: ("good-ec", "ec-p256"), self.new: ("leaf", "leaf")}[leaf]
        return Server(self, certificate=certificate, key=key).port

    def probe(self):
        ended = self.assistcert("probe", f"assist.example.com:{self.service()}", "--connect", "127.0.0.1", "--expect",
                                self.new)
        return ended.code, ended.document["endpoints"][0]["thumbprint"]

    def test_renew_probe_green(self):
        self.assertEqual(self.probe(), (1, self.old))
        self.assert_code(self.import_fixture("good", "--renew"), 0)
        self.assertEqual(self.probe(), (0, self.new))
        self.assert_code(self.in_store("undo", "--last"), 0)
        self.assertEqual(self.probe(), (1, self.old))


class RenewByDoubleWithoutUpdate(RenewByDouble):
    """A Windows before 10 1703: a record is deleted and made anew."""
    double = "no_update"


if __name__ == "__main__":
    unittest.main(verbosity=2)
