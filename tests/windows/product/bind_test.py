# SPDX-License-Identifier: Apache-2.0
"""bindings, bind, undo, remove and status of assistcert.exe. Http.sys is played by a double of httpapi.dll that keeps
bindings in the registry: once with HttpUpdateServiceConfiguration, once without, as before Windows 10 1703. A binding that
fails, or whose process ends, at each call of http.sys leaves all bindings as before, after the next start at the latest;
and so does an undo."""

import json
import re
import shutil
import unittest

from windows_program import *  # pylint: disable=wildcard-import,unused-wildcard-import

FOLDER = r"HKEY_LOCAL_MACHINE\Software\AssistCertDouble\Bindings"
IIS = "{4DC3E181-E14B-4A21-B022-59FC669B0914}"
OTHER_PRODUCT = "{A1B2C3D4-0001-0002-0003-0123456789AB}"
CALL = re.compile(r"^((Http\w+)#(\d+)).* -> (ok|failed .*)$")
CHANGING = ("HttpSetServiceConfiguration", "HttpUpdateServiceConfiguration", "HttpDeleteServiceConfiguration")


def calls_in(lines):
    """(function, number) of each call; of many in a row that only look, the first and the last."""
    found = [(match[2], int(match[3])) for match in map(CALL.match, lines) if match]
    return [call for i, call in enumerate(found)
            if call[0] in CHANGING or i in (0, len(found) - 1) or
            found[i - 1][0] != call[0] or found[i + 1][0] != call[0]]


def record(leaf, app_id, store="MY", check_mode=0, freshness=0, timeout=0, flags=0, ctl=None):
    lines = [f'"AppId"="{app_id}"', f'"CheckMode"=dword:{check_mode:08x}', f'"Freshness"=dword:{freshness:08x}',
             f'"Timeout"=dword:{timeout:08x}', f'"Flags"=dword:{flags:08x}',
             '"Hash"=hex:' + ",".join(re.findall("..", leaf.lower()))]
    if store is not None:
        lines.append(f'"Store"="{store}"')
    if ctl is not None:
        lines += [f'"CtlIdentifier"="{ctl}"', '"CtlStore"="CA"']
    return lines


def registry():
    """Every value of every binding, sorted; as the registry has it."""
    path = PREFIX / "drive_c/bindings.reg"
    path.unlink(missing_ok=True)
    run("reg", "export", FOLDER, r"C:\bindings.reg", "/y")
    if not path.exists():
        return {}
    text = path.read_bytes().decode("utf-16")
    found = {}
    # Long values go on in the next line.
    for block in re.sub(r"\\\r?\n\s*", "", text).split("[" + FOLDER + "\\")[1:]:
        name, _, values = block.partition("]")
        lines = sorted(line.strip() for line in values.splitlines() if line.strip() and not line.startswith("["))
        lines = [line for line in lines if not line.startswith('"Host"')]
        if lines:
            found[name] = lines
    return found


def set_registry(records):
    lines = ["Windows Registry Editor Version 5.00", "", f"[-{FOLDER}]", ""]
    for name, values in records.items():
        lines += [f"[{FOLDER}\\{name}]", *values, ""]
    path = PREFIX / "drive_c/bindings.reg"
    path.write_bytes("\r\n".join(lines).encode("utf-16"))
    run("reg", "import", r"C:\bindings.reg")


class BindTest(WindowsTest):
    double = "system32"
    fixtures = ("good-ec", "good")  # What is installed when a test begins.

    def setUp(self):
        super().setUp()
        shutil.copy(DOUBLES / self.double / "httpapi.dll", PREFIX / "drive_c/windows/system32/httpapi.dll")
        self.addCleanup(shutil.copy, DOUBLES / "system32/httpapi.dll", PREFIX / "drive_c/windows/system32/httpapi.dll")
        self.old, self.new, self.third = thumbprint("good-ec"), thumbprint("leaf"), "C3" * 20
        for name in self.fixtures:
            self.assert_code(self.import_fixture(name), 0)
        self.addCleanup(clean_up)
        self.start_over()
        self.addCleanup(set_registry, {})
        self.former = registry()
        self.assertEqual(len(self.former), 5)

    def start_over(self):
        set_registry({
            r"ip\0.0.0.0/443": record(self.old, IIS, flags=2),
            r"ip\::/8443": record(self.old, OTHER_PRODUCT, store=None, check_mode=1, freshness=3600, timeout=15000,
                                  ctl="a list"),
            r"sni\rm01.example.com/443": record(self.old, "{A1B2C3D4-0001-0002-0003-0123456789AC}", flags=5),
            r"ip\10.1.2.3/9443": record(self.third, OTHER_PRODUCT, store="WebHosting", flags=1),
            r"ccs\/444": [line for line in record("", IIS, store=None) if not line.startswith('"Hash"')],
        })

    def moved(self):
        """The three of the old certificate have the new one; nothing else has changed."""
        records = {name: list(values) for name, values in self.former.items()}
        for name, values in records.items():
            if any(self.old.lower() in value.replace(",", "") for value in values):
                kept = [value for value in values if not value.startswith(('"Hash"', '"Store"'))]
                records[name] = sorted([*kept, '"Hash"=hex:' + ",".join(re.findall("..", self.new.lower())),
                                        '"Store"="MY"'])
        return records

    def assert_bindings(self, expected, what=""):
        self.assertEqual(registry(), expected, what)

    def bind(self, *more, **options):
        words = more or ("--replacing", self.old)
        environment = {**self.log.environment, **options.pop("environment", {})}
        return self.assistcert("bind", self.new, *words, environment=environment, **options)

    def next_start(self):
        """Any change of the store clears up first."""
        self.assertEqual(self.assistcert("undo", "20000101T000000Z-000000").error, "not-found")


class BindByDouble(BindTest):
    def test_lists_every_kind(self):
        ended = self.assistcert("bindings")
        self.assert_code(ended, 0)
        bindings = {one["endpoint"]: one for one in ended.document["bindings"]}
        self.assertEqual(sorted(bindings), ["*:444", "0.0.0.0:443", "10.1.2.3:9443", "[::]:8443",
                                            "rm01.example.com:443"])
        self.assertEqual(bindings["0.0.0.0:443"], {"endpoint": "0.0.0.0:443", "kind": "ip", "thumbprint": self.old,
                                                   "store": "MY", "app_id": IIS.lower()})
        self.assertEqual(bindings["rm01.example.com:443"]["kind"], "sni")
        self.assertEqual((bindings["*:444"]["kind"], bindings["*:444"]["thumbprint"]), ("ccs", None))
        text = run(PROGRAM, "bindings", "--lang", "de")
        self.assertIn("rm01.example.com:443", text.out)

    def test_moves_every_binding_of_the_old_certificate_and_nothing_else(self):
        ended = self.bind()
        self.assert_code(ended, 0)
        self.assert_bindings(self.moved())
        self.assertEqual({one["endpoint"]: (one["before"], one["thumbprint"]) for one in ended.document["bindings"]},
                         {name: (self.old, self.new) for name in ("0.0.0.0:443", "[::]:8443", "rm01.example.com:443")})
        for function in CHANGING:
            print(f"  by doubles: {function}: {len(self.log.of(function))} calls")
        has_update = self.double == "system32"
        self.assertEqual(len(self.log.of("HttpUpdateServiceConfiguration")), 3 if has_update else 0)
        self.assertEqual(len(self.log.of("HttpDeleteServiceConfiguration")), 0 if has_update else 3)
        self.assert_code(self.assistcert("undo", ended.document["receipt"]), 0)
        self.assert_bindings(self.former)

    def test_does_nothing_twice(self):
        self.assert_code(self.bind(), 0)
        again = self.bind()
        self.assert_code(again, 0)
        self.assertIsNone(again.document["receipt"])
        self.assertEqual(again.document["bindings"], [])

    def test_makes_a_new_binding_and_takes_it_away_again(self):
        ended = self.bind("--endpoint", "new.example.com:443")
        self.assert_code(ended, 0)
        now = registry()
        self.assertIn(f'"AppId"="{IIS}"', now.pop(r"sni\new.example.com/443"))
        self.assertEqual(now, self.former)
        self.assert_code(self.assistcert("undo", "--last"), 0)
        self.assert_bindings(self.former)

    def test_refuses_what_cannot_be(self):
        for words, code, error in ((("--endpoint", "*:444"), 7, "refused"),
                                   (("--endpoint", "rm01.example.com"), 2, "usage"), (("--store", "user"), 2, "usage"),
                                   (("--replacing", self.old, "--store", "user"), 8, "not-supported")):
            ended = self.bind(*words)
            self.assertEqual((ended.code, ended.error), (code, error), ended)
        absent = self.assistcert("bind", "0" * 40, "--replacing", self.old)
        self.assertEqual((absent.code, absent.error), (6, "not-found"))
        self.assert_bindings(self.former)

    def receipts_of(self, leaf):
        found = [json.loads(path.read_text()) for path in (PROGRAM_DATA / "receipts").glob("*.json")]
        return [one["id"] for one in found if one.get("thumbprint") == leaf and "written" in one]

    def test_keeps_a_certificate_that_is_bound(self):
        for words in (("remove", self.old), ("undo", self.receipts_of(self.old)[0])):
            ended = self.in_store(*words)
            self.assertEqual((ended.code, ended.error), (7, "refused"), ended)
            self.assertIn("0.0.0.0:443, [::]:8443, rm01.example.com:443", ended.document["error"]["message"])
        self.assert_installed(self.old)
        self.assert_bindings(self.former)

    def test_archives_nothing_that_is_bound(self):
        """That it archives at all cannot be seen here: Wine 8.0 refuses the property that Windows has for it."""
        refused = self.in_store("archive", self.old)
        self.assertEqual((refused.code, refused.error), (7, "refused"), refused)
        self.assertFalse(self.in_store("show", self.old).document["certificate"]["archived"])

    def test_status_says_what_is_bound_to_what(self):
        ended = self.in_store("status", "--days", "1")
        self.assert_code(ended, 0)
        bound = {one["thumbprint"]: one["bound_to"] for one in ended.document["certificates"]}
        self.assertEqual(bound[self.old], ["0.0.0.0:443", "[::]:8443", "rm01.example.com:443"])
        self.assertEqual(bound[self.new], [])
        self.assert_code(self.in_store("status", "--days", "100000"), 1)
        set_registry({})
        self.assert_code(self.in_store("status", "--days", "100000"), 0)

    def test_undo_of_the_import_takes_its_binding_back_first(self):
        self.assert_code(self.bind(), 0)
        ended = self.assistcert("undo", self.receipts_of(self.new)[0])
        self.assert_code(ended, 0)
        self.assertIn(self.new, ended.document["removed"])
        self.assertEqual(len(ended.document["bindings"]), 3)
        self.assert_bindings(self.former)
        self.assertEqual(self.assistcert("show", self.new).error, "not-found")

    def test_undo_is_refused_where_somebody_else_was_at_it(self):
        ended = self.bind()
        records = self.moved()
        records[r"ip\0.0.0.0/443"] = record(self.third, OTHER_PRODUCT)
        set_registry(records)
        now = registry()
        refused = self.assistcert("undo", ended.document["receipt"])
        self.assertEqual((refused.code, refused.error), (6, "binding-failed"), refused)
        self.assert_bindings(now)

    def test_what_windows_says(self):
        function = CHANGING[1] if self.double == "system32" else CHANGING[0]
        for error, code, word in ((1312, 6, "binding-failed"), (5, 6, "access-denied"), (31, 6, "binding-failed")):
            ended = self.bind(environment={"ASSISTCERT_DOUBLE_FAIL": f"{function}:2:{error}"})
            self.assertEqual((ended.code, ended.error), (code, word), ended)
            print(f"  by doubles: {function} says {error}: {ended.error}: {ended.document['error']['message']}")
            self.assert_bindings(self.former)

    def test_a_windows_that_knows_no_host_names_has_none(self):
        self.log.path.unlink(missing_ok=True)  # An import asks for bindings, too.
        self.assert_code(self.assistcert("bindings", environment=self.log.environment), 0)
        kinds = [line.split()[1] for line in self.log.of("HttpQueryServiceConfiguration")]
        first = {kind: kinds.index(kind) + 1 for kind in ("sni", "ccs")}
        # The list of host names ends at its first call, so that the central store's comes earlier.
        orders = [f"HttpQueryServiceConfiguration:{first['sni']}:87", f"HttpQueryServiceConfiguration:{first['sni'] + 1}:87"]
        ended = self.assistcert("bindings", environment={"ASSISTCERT_DOUBLE_FAIL": ",".join(orders)})
        self.assert_code(ended, 0)
        self.assertEqual({one["kind"] for one in ended.document["bindings"]}, {"ip"})
        ended = self.assistcert("bindings", environment={"ASSISTCERT_DOUBLE_FAIL": "HttpQueryServiceConfiguration:1:87"})
        self.assertEqual((ended.code, ended.error), (6, "binding-failed"))

    def each_call(self, begin, work, goal):
        """Fails, and ends the process, at each call; then all is as it was, or as it was to be."""
        begin()
        self.log.path.unlink(missing_ok=True)
        self.assert_code(work(), 0)
        calls = calls_in(self.log.lines)
        self.assertGreater(len(calls), 8)
        ways = [(call, way) for call in calls for way in ("fails", "before", "after")
                if way == "fails" or call[0] in CHANGING]
        for call, way in ways:
            with self.subTest(f"{call[0]}#{call[1]} {way}"):
                begin()
                name = "ASSISTCERT_DOUBLE_" + ("FAIL" if way == "fails" else "KILL")
                ended = work(environment={name: f"{call[0]}:{call[1]}" + ("" if way == "fails" else f":{way}")})
                at_once = registry()
                self.next_start()
                now = registry()
                print(f"  {way:<7} {call[0] + '#' + str(call[1]):<36} exit {ended.code:>3} {ended.error:<16} "
                      f"at once: {self.name_of(at_once):<9} next start: {self.name_of(now)}", flush=True)
                self.assertIn(now, goal)
                if way == "fails":
                    self.assertEqual(at_once, now, "what fails leaves nothing to be put back")
                else:
                    self.assert_code(ended, KILLED)

    def name_of(self, records):
        return "as before" if records == self.former else "moved" if records == self.moved() else "BETWEEN"

    def test_failure_and_kill_at_each_call_of_a_binding(self):
        def begin():
            self.start_over()
            for path in (PROGRAM_DATA / "receipts").glob("*.binding.json*"):
                path.unlink()

        self.each_call(begin, self.bind, [self.former])

    def test_failure_and_kill_at_each_call_of_an_undo(self):
        def begin():
            self.start_over()
            for path in (PROGRAM_DATA / "receipts").glob("*.binding.json*"):
                path.unlink()
            self.receipt = self.bind().document["receipt"]
            self.log.path.unlink(missing_ok=True)

        def work(environment=None):
            return self.assistcert("undo", self.receipt, environment={**self.log.environment, **(environment or {})})

        self.each_call(begin, work, [self.former, self.moved()])


class BindByDoubleWithoutUpdate(BindByDouble):
    """A Windows before 10 1703: a record is deleted and made anew."""
    double = "no_update"


if __name__ == "__main__":
    unittest.main(verbosity=2)
