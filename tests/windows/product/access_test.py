# SPDX-License-Identifier: Apache-2.0
"""Who may read a private key: shown, copied from an old key to a new one, granted to accounts by name. The lists of CAPI's
containers and the names of accounts are Wine's own; PFXImportCertStore, CNG's keys with their lists, and every failure are
played by doubles."""
import unittest

from windows_program import *  # pylint: disable=wildcard-import,unused-wildcard-import

USUAL = "D:P(A;;0xd01f01ff;;;SY)(A;;0xd01f01ff;;;BA)"
NETWORK_SERVICE = "NT AUTHORITY\\NETWORK SERVICE"
LOCAL_SERVICE = "NT AUTHORITY\\LOCAL SERVICE"

# an old fixture and its leaf, a new one and its leaf, the call that sets a key's list, and the one that reads it
CAPI = ("good", "leaf", "rsa-3072", "rsa-3072", "CryptSetProvParam", "CryptGetProvParam")
CNG = ("good-ec", "good-ec", "ec-p384", "ec-p384", "NCryptSetProperty", "NCryptGetProperty")


def key_of(certificate):
    """The name of the container that the machine's certificate has."""
    return next(one["key"]["container"] for one in personal(state()) if one["thumbprint"] == thumbprint(certificate))


def readers(certificate):
    """Who may use its key, in Windows' text form."""
    return containers("readers", "machine", key_of(certificate)).strip()


class AccessCase(WindowsTest):
    def import_old(self, kind, *entries):
        """An old certificate whose key has these entries beyond the usual ones."""
        old = self.import_fixture(kind[0])
        self.assert_code(old, 0)
        containers("readers", "machine", key_of(kind[1]), USUAL + "".join(entries))
        self.before = state()
        self.log.path.unlink(missing_ok=True)
        return thumbprint(kind[1])


class AccessByDouble(AccessCase):
    def test_nobody_is_let_in_unasked(self):
        for kind in (CAPI, CNG):
            with self.subTest(kind[0]):
                ended = self.import_fixture(kind[0])
                self.assert_code(ended, 0)
                self.assertEqual(ended.document["receipt"]["key_read"], [])
                self.assertNotIn("key_read_as", ended.document)
                self.assertEqual(self.log.of(kind[4]), [], "its list is Windows' own")
                shown = self.in_store("show", thumbprint(kind[1])).document
                self.assertNotIn("BUILTIN\\Users", shown["key_readers"], "what Wine has for keys below is none of it")
                print(f"  {kind[0]}: a new key may be read by {shown['key_readers']}: {readers(kind[1])}")
                self.take_back(ended)
                self.assert_as_before()

    def test_what_the_old_key_grants_is_copied(self):
        for kind in (CAPI, CNG):
            with self.subTest(kind[0]):
                old = self.import_old(kind, "(A;;0x80120089;;;NS)", "(A;;0x1f01ff;;;LS)")
                list_before = readers(kind[1])
                plan = self.import_fixture(kind[2], "--key-read-as", old, "--dry-run")
                self.assert_code(plan, 0)
                self.assertEqual(plan.document["plan"]["key_read"], [NETWORK_SERVICE, LOCAL_SERVICE])
                self.assert_as_before("a rehearsal")
                ended = self.import_fixture(kind[2], "--key-read-as", old)
                self.assert_code(ended, 0)
                self.assertEqual(ended.document["receipt"]["key_read"], [NETWORK_SERVICE, LOCAL_SERVICE])
                self.assertEqual(ended.document["key_read_as"],
                                 {"thumbprint": old, "copied": [NETWORK_SERVICE, LOCAL_SERVICE], "not_copied": []})
                new = readers(kind[3])
                print(f"  {kind[2]}: copied: {new}")
                self.assertRegex(new, r"\(A;;[^;]*;;;NS\)")
                self.assertRegex(new, r"\(A;;[^;]*;;;LS\)")
                self.assertIn(NETWORK_SERVICE,
                              self.in_store("show", thumbprint(kind[3])).document["key_readers"])
                self.assert_installed(thumbprint(kind[3]))
                self.assertEqual(readers(kind[1]), list_before, "the old key's list is left alone")
                self.take_back(ended)
                self.assert_as_before("taken back")
                clean_up()

    def test_a_renewal_copies_by_itself(self):
        old = self.import_old(CNG, "(A;;0x80120089;;;NS)")
        ended = self.import_fixture("good", "--renew")
        self.assert_code(ended, 0)
        self.assertEqual(ended.document["receipt"]["key_read"], [NETWORK_SERVICE])
        self.assertEqual(ended.document["key_read_as"]["thumbprint"], old)
        self.assertRegex(readers("leaf"), r"\(A;;[^;]*;;;NS\)")
        self.take_back(ended)
        self.assert_as_before("taken back")
        clean_up()

    def test_what_cannot_be_copied_is_told(self):
        for kind in (CAPI, CNG):
            with self.subTest(kind[0]):
                old = self.import_old(kind, "(D;;0x2;;;LS)", "(A;;0x10000;;;BU)", "(A;;0xc0120089;;;NS)")
                ended = self.import_fixture(kind[2], "--key-read-as", old)
                self.assert_code(ended, 0)
                self.assertEqual(ended.document["receipt"]["key_read"], [NETWORK_SERVICE])
                told = {one["account"]: one["reason"] for one in ended.document["key_read_as"]["not_copied"]}
                self.assertEqual(told, {LOCAL_SERVICE: "denied", "BUILTIN\\Users": "other-rights",
                                        NETWORK_SERVICE: "more-than-read"})
                self.take_back(ended)
                clean_up()

    def test_nothing_beyond_the_defaults_is_said_and_no_error(self):
        old = self.import_old(CAPI)
        ended = self.import_fixture(CAPI[2], "--key-read-as", old)
        self.assert_code(ended, 0)
        self.assertEqual(ended.document["receipt"]["key_read"], [])
        self.assertEqual(ended.document["key_read_as"], {"thumbprint": old, "copied": [], "not_copied": []})
        self.assertEqual(self.log.of(CAPI[4]), [])
        self.take_back(ended)
        plain = run(PROGRAM, "import", windows_path(FIXTURES / f"{CAPI[2]}.pfx"), "--store", "machine",
                    "--password-stdin", "--key-read-as", old, "--dry-run", password=PASSWORD)
        self.assert_code(plain, 0)
        self.assertIn("Nothing: the key of", plain.out)
        clean_up()

    def test_accounts_by_name_and_by_sid(self):
        for kind in (CAPI, CNG):
            with self.subTest(kind[2]):
                ended = self.import_fixture(kind[2], "--key-read", NETWORK_SERVICE, "--key-read", "S-1-5-19",
                                            "--key-read", "S-1-5-20")
                self.assert_code(ended, 0)
                self.assertEqual(ended.document["receipt"]["key_read"], [NETWORK_SERVICE, LOCAL_SERVICE])
                new = readers(kind[3])
                self.assertEqual(new.count(";NS)"), 1, new)
                self.assertEqual(new.count(";LS)"), 1, new)
                self.assertEqual(len(self.log.of(kind[4])), 1)
                self.take_back(ended)
                self.assert_as_before()

    def test_account_that_nobody_knows(self):
        for account in ("NT AUTHORITY\\NOBODY OF THIS NAME", "S-1-5-21-1-2-3-4711"):
            with self.subTest(account):
                ended = self.import_fixture("good", "--key-read", account)
                self.assert_code(ended, 6)
                self.assertEqual(ended.error, "not-found")
                self.assertIn(account, ended.document["error"]["message"])
                self.assert_as_before()
        self.assertFalse(PROGRAM_DATA.exists())

    def test_profile_names_an_account(self):
        PROGRAM_DATA.mkdir(parents=True, exist_ok=True)
        (PROGRAM_DATA / "profile.json").write_text(json.dumps({"schema": 1, "key_read": [NETWORK_SERVICE]}))
        self.addCleanup(shutil.rmtree, PROGRAM_DATA, True)
        ended = self.import_fixture("good", "--key-read", NETWORK_SERVICE, "--key-read", LOCAL_SERVICE)
        self.assert_code(ended, 0)
        self.assertEqual(ended.document["receipt"]["key_read"], [NETWORK_SERVICE, LOCAL_SERVICE])
        self.take_back(ended)
        # A folder keeps no lists: what the profile says is for Windows' stores.
        ended = self.import_fixture("good", store=windows_path(self.folder / "store"))
        self.assert_code(ended, 0)
        self.assertEqual(ended.document["receipt"]["key_read"], [])

    def test_key_of_the_old_certificate_is_gone(self):
        old = self.import_old(CAPI, "(A;;0x80120089;;;NS)")
        containers("delete", "machine", key_of(CAPI[1]))
        ended = self.import_fixture(CAPI[2], "--key-read-as", old)
        self.assert_code(ended, 6)
        self.assertEqual(ended.error, "store-unavailable")
        clean_up()


class AccessFailureByDouble(AccessCase):
    """The setting call fails, or the process ends there: nothing of the new certificate is left, and the old key's list is
    as it was."""

    # Of the errors that Windows may give: one that says access denied, and any other.
    ERRORS = ((5, "access-denied"), (0x80090029, "store-unavailable"))

    def each(self, kind):
        old = self.import_old(kind, "(A;;0x80120089;;;NS)")
        list_before = readers(kind[1])
        again = ("--key-read-as", old)
        for error, word in self.ERRORS:
            ended = self.import_fixture(kind[2], *again,
                                        environment={"ASSISTCERT_DOUBLE_FAIL": f"{kind[4]}:1:{hex(error)}"})
            self.assert_code(ended, 6)
            self.assertEqual(ended.error, word)
            self.assertIn("made to fail", self.log.text)
            self.assert_as_before(f"{kind[4]} failed with {hex(error)}")
            print(f"  by doubles: {kind[4]} says {hex(error)}: {ended.error}; {counts(self.before)} as before")
        for when in ("before", "after"):
            killed = self.import_fixture(kind[2], *again,
                                         environment={"ASSISTCERT_DOUBLE_KILL": f"{kind[4]}:1:{when}"})
            self.assert_code(killed, KILLED)
            left = counts(state())
            # The next start clears up: here by an undo that finds nothing of that name.
            ended = self.in_store("undo", "20000101T000000Z-000000")
            self.assertEqual(ended.error, "not-found", ended)
            self.assert_as_before(f"ended {when} {kind[4]}")
            print(f"  by doubles: ended {when} {kind[4]}: {counts(self.before)} -> {left} -> as before")
        self.assertEqual(readers(kind[1]), list_before)
        self.log.path.unlink()
        ended = self.import_fixture(kind[2], *again)
        self.assert_code(ended, 0)
        self.assertEqual(ended.document["receipt"]["key_read"], [NETWORK_SERVICE])
        self.take_back(ended)
        self.assert_as_before("at the end")
        self.read_fails(kind, again, len(self.log.of(kind[5])))
        clean_up()

    def read_fails(self, kind, more, calls):
        """Where a list cannot be read, nothing is imported with less than was asked for."""
        self.assertGreaterEqual(calls, 6, "size and content: of the old key, of the new one, and of it again")
        refused = 0
        for call in range(1, calls + 1):
            ended = self.import_fixture(kind[2], *more,
                                        environment={"ASSISTCERT_DOUBLE_FAIL": f"{kind[5]}:{call}:0x80090029"})
            if ended.code == 0:  # it was about something else
                self.assertEqual(ended.document["receipt"]["key_read"], [NETWORK_SERVICE])
                self.assertIn(";NS)", readers(kind[3]))
                self.take_back(ended)
            else:
                self.assert_code(ended, 6)
                refused += 1
            self.assert_as_before(f"{kind[5]}#{call} failed")
        print(f"  by doubles: {kind[5]} fails at each of {calls} calls: {refused} refused, nothing left")
        self.assertGreaterEqual(refused, 6)

    def test_capi(self):
        self.each(CAPI)

    def test_cng(self):
        self.each(CNG)


if __name__ == "__main__":
    unittest.main(verbosity=2)
