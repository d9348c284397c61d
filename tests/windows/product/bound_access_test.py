# SPDX-License-Identifier: Apache-2.0
"""Who may read the key of a certificate that was in the store before it is bound: granted with the binding, and taken back
with it. Keys of CNG alone: Wine lets the list of a CAPI container be set once, and answers 0x80090016 to whoever sets it
again (plain calls, too), so that nothing can be taken back there. PFXImportCertStore, CNG's keys with their lists, http.sys,
and every failure are played by doubles."""
import unittest

import access_test
from access_test import CNG, LOCAL_SERVICE, NETWORK_SERVICE, readers
from windows_program import *  # pylint: disable=wildcard-import,unused-wildcard-import


class BoundAccessByDouble(access_test.AccessCase):
    ENDPOINT = "0.0.0.0:443"

    def both(self, kind):
        """Both installed, the old one bound; the thumbprints, and the list of the new key."""
        old = self.import_old(kind, "(A;;0x80120089;;;NS)", "(A;;0x1f01ff;;;LS)")
        self.assert_code(self.in_store("bind", old, "--endpoint", self.ENDPOINT), 0)
        self.assert_code(self.import_fixture(kind[2]), 0)
        self.log.path.unlink(missing_ok=True)
        return old, thumbprint(kind[3]), readers(kind[3])

    def bound(self):
        document = self.assistcert("bindings").document
        return {one["endpoint"]: one["thumbprint"] for one in document["bindings"]}

    def clear(self):
        self.assert_code(self.in_store("undo", "--last"), 0)  # the import of the new one
        self.assert_code(self.in_store("undo", "--last"), 0)  # the binding of the old one
        self.assertEqual(self.bound(), {})
        clean_up()

    def test_comes_and_goes_with_the_binding(self):
        old, new, list_before = self.both(CNG)
        ended = self.in_store("bind", new, "--replacing", old)
        self.assert_code(ended, 0)
        self.assertEqual(ended.document["key_read"], [NETWORK_SERVICE, LOCAL_SERVICE])
        granted = readers(CNG[3])
        print(f"  {CNG[2]}: {list_before} -> {granted}")
        self.assertRegex(granted, r"\(A;;[^;]*;;;NS\)")
        self.assertRegex(granted, r"\(A;;[^;]*;;;LS\)")
        self.assertEqual(self.bound(), {self.ENDPOINT: new})
        undone = self.in_store("undo", ended.document["receipt"])
        self.assert_code(undone, 0)
        self.assertEqual(undone.document["key_read"], [NETWORK_SERVICE, LOCAL_SERVICE])
        self.assertEqual(readers(CNG[3]), list_before)
        self.assertEqual(self.bound(), {self.ENDPOINT: old})
        self.clear()

    def test_renewal_finds_its_certificate_installed(self):
        _, _, list_before = self.both(CNG)
        ended = self.import_fixture(CNG[2], "--renew")
        self.assert_code(ended, 0)
        self.assertIsNone(ended.document["receipt"])
        self.assertEqual(ended.document["binding_key_read"], [NETWORK_SERVICE, LOCAL_SERVICE])
        self.assertRegex(readers(CNG[3]), r"\(A;;[^;]*;;;NS\)")
        self.assert_code(self.in_store("undo", ended.document["binding_receipt"]), 0)
        self.assertEqual(readers(CNG[3]), list_before)
        self.clear()

    def test_failure_and_kill_leave_key_and_binding_as_they_were(self):
        old, new, list_before = self.both(CNG)
        for name, value, code in (("FAIL", "0x80090029", 6), ("KILL", "before", KILLED), ("KILL", "after", KILLED)):
            with self.subTest(value):
                ended = self.in_store("bind", new, "--replacing", old,
                                      environment={f"ASSISTCERT_DOUBLE_{name}": f"{CNG[4]}:1:{value}"})
                self.assert_code(ended, code)
                nothing = self.in_store("undo", "20000101T000000Z-000000")
                self.assertEqual(nothing.error, "not-found", nothing)
                self.assertEqual(readers(CNG[3]), list_before)
                self.assertEqual(self.bound(), {self.ENDPOINT: old})
                print(f"  by doubles: {CNG[4]} {value}: key and binding as before")
        self.clear()


if __name__ == "__main__":
    unittest.main(verbosity=2)
