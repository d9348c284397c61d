#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the Event Log is told of each change. Wine keeps no Event Log, but its trace says what is reported, and of which
weight: "trace" stands for information, "warn" for a warning."""
import re
import unittest

import bind_test
from windows_program import *  # pylint: disable=wildcard-import,unused-wildcard-import

ENTRY = re.compile(r'(trace|warn|err):eventlog:ReportEventW L"(.*)"')
TRACED = {"WINEDEBUG": "+eventlog"}


def entries(ended):
    """(weight, sentence) of each entry."""
    return [(weight, sentence.encode("ascii").decode("unicode_escape")) for weight, sentence in ENTRY.findall(ended.err)]


class EventLogByTrace(WindowsTest):
    def assert_entries(self, ended, *expected):
        found = entries(ended)
        self.assertEqual(len(found), len(expected), ended)
        for (weight, sentence), (expected_weight, *words) in zip(found, expected):
            self.assertEqual(weight, expected_weight, sentence)
            for word in words:
                self.assertIn(word, sentence)

    def test_is_told_of_import_and_undo(self):
        leaf = thumbprint("leaf")
        ended = self.import_fixture("good", environment=TRACED)
        receipt = ended.document["receipt"]["id"]
        self.assert_entries(ended, ("trace", leaf, receipt, "LocalMachine\\My"))
        ended = self.in_store("undo", receipt, environment=TRACED)
        self.assert_entries(ended, ("trace", leaf))
        self.assert_as_before()

    def test_is_told_of_what_was_forced_and_removed(self):
        self.addCleanup(clean_up)  # a removal takes one certificate, not those that came with it
        ended = self.import_fixture("cn-only", "--force", environment=TRACED)
        cn_only = ended.document["receipt"]["thumbprint"]
        self.assert_entries(ended, ("trace", cn_only), ("warn", cn_only, "no-wildcard-or-san"))
        ended = self.in_store("remove", cn_only, environment=TRACED)
        self.assert_entries(ended, ("trace", cn_only))

    def test_is_told_of_bindings(self):
        self.addCleanup(clean_up)
        old, new = thumbprint("good-ec"), thumbprint("leaf")
        self.assert_code(self.import_fixture("good-ec"), 0)
        self.addCleanup(bind_test.set_registry, {})
        bind_test.set_registry({r"ip\0.0.0.0/443": bind_test.record(old, bind_test.IIS)})
        ended = self.import_fixture("good", "--renew", environment=TRACED)
        self.assert_code(ended, 0)
        self.assert_entries(ended, ("trace", new, ended.document["receipt"]["id"]),
                            ("trace", new, "0.0.0.0:443", ended.document["binding_receipt"]))
        ended = self.in_store("undo", "--last", environment=TRACED)
        self.assert_entries(ended, ("trace", "0.0.0.0:443"), ("trace", new))

    def test_is_not_told_of_what_changes_nothing(self):
        ended = self.import_fixture("good", "--dry-run", environment=TRACED)
        self.assert_code(ended, 0)
        self.assert_entries(ended)
        ended = self.import_fixture("cn-only", environment=TRACED)
        self.assert_code(ended, 7)
        self.assert_entries(ended)


if __name__ == "__main__":
    unittest.main(verbosity=2)
