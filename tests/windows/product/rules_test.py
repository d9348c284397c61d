#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What an administrator's profile forbids, and a certificate that only the user has. Imports rest on the doubles."""
import json
import unittest

from windows_program import *  # pylint: disable=wildcard-import,unused-wildcard-import


class PolicyOfTheAdministrator(WindowsTest):
    def forbid(self, **policy):
        PROGRAM_DATA.mkdir(parents=True, exist_ok=True)
        profile = PROGRAM_DATA / "profile.json"
        profile.write_text(json.dumps({"schema": 1, "policy": policy}))
        self.addCleanup(profile.unlink)

    def assert_refused(self, ended):
        self.assert_code(ended, 7)
        self.assertEqual(ended.error, "refused")
        self.assert_as_before()

    def test_may_forbid_exportable_keys(self):
        self.forbid(allow_exportable=False)
        self.assert_refused(self.import_fixture("good", "--exportable"))
        ended = self.import_fixture("good")
        self.assert_code(ended, 0)
        self.take_back(ended)

    def test_may_forbid_going_past_findings(self):
        self.forbid(allow_force=False)
        self.assert_refused(self.import_fixture("cn-only", "--force"))

    def test_may_forbid_removing(self):
        self.forbid(allow_remove=False)
        ended = self.import_fixture("good")
        self.assert_code(ended, 0)
        removed = self.in_store("remove", thumbprint("leaf"))
        self.assert_code(removed, 7)
        self.assert_installed(thumbprint("leaf"))
        self.take_back(ended)
        self.assert_as_before()

    def test_is_not_passed_over_where_it_is_damaged(self):
        self.forbid(allow_forced=False)
        ended = self.import_fixture("good")
        self.assertNotEqual(ended.code, 0)
        self.assert_as_before()


class CertificateOfTheUser(WindowsTest):
    def test_that_the_computer_has_not_is_noticed(self):
        ended = self.import_fixture("good", store="user")
        self.assert_code(ended, 0)
        leaf = thumbprint("leaf")
        self.assertEqual(self.in_store("list").document["only_for_user"], [leaf])
        self.assertEqual(self.in_store("status").document["only_for_user"], [leaf])
        asked = self.in_store("verify", leaf)
        self.assert_code(asked, 6)
        self.assertEqual(asked.error, "not-found")
        self.assertIn("current user only", asked.document["error"]["message"])
        self.take_back(ended, store="user")
        self.assertEqual(self.in_store("list").document["only_for_user"], [])
        self.assert_as_before()


class RootOfTheFile(WindowsTest):
    def test_is_trusted_on_consent_alone(self):
        ended = self.import_fixture("good-with-root", "--placement", "automatic")
        self.assert_code(ended, 0)
        now, then = state()["certificates"]["machine"], self.before["certificates"]["machine"]
        more = {store: len(now[store]) - len(then[store]) for store in ("MY", "CA", "ROOT")}
        self.assertEqual(more, {"MY": 1, "CA": 1, "ROOT": 0})
        self.take_back(ended)
        ended = self.import_fixture("good-with-root", "--placement", "automatic", "--trust-root")
        self.assert_code(ended, 0)
        stores = [one["store"] for one in ended.document["receipt"]["written"]]
        self.assertIn("Trusted Root Certification Authorities", stores)
        self.take_back(ended)
        self.assert_as_before()


if __name__ == "__main__":
    unittest.main(verbosity=2)
