#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The MSI on a computer played by Wine: msi_test.py BIN_DIR WORK_DIR [TEST...]

BIN_DIR holds assistcert.exe and assistcert-wizard.exe; WORK_DIR is made anew.
"""
import pathlib
import sys
import unittest

from msi_case import (CLASSES, ENVIRONMENT, EVENT_SOURCE, FOLDER, FORMER_HANDLER, LAUNCH_CONDITION_FAILED, NEWER, OPEN_WIZARD,
                      PATH_BEFORE, SETTINGS, MsiCase)
from wine_machine import FUNCTION_FAILED, INSTALL_FAILURE, SUCCESS


class MsiTest(MsiCase):
    def test_installs_both_programs(self):
        self.install(self.msi)
        for name in ("assistcert.exe", "assistcert-wizard.exe"):
            self.assertEqual((self.program_folder() / name).read_bytes(), (self.bin_dir / name).read_bytes())
        self.assertTrue((self.program_folder() / "licences/LICENSE.txt").is_file())
        self.assertTrue((self.config() / "receipts").is_dir())
        self.assertEqual(len(list(self.machine.drive.rglob("AssistCert.lnk"))), 1)
        self.assert_runs()

    def test_shows_itself_among_the_programs(self):
        self.install(self.msi)
        (entry,) = self.products().values()
        self.assertEqual(entry["DisplayVersion"], self.version)
        self.assertEqual(entry["Publisher"], "The AssistCert authors")
        self.assertEqual(entry["InstallLocation"], FOLDER)
        self.assertEqual(entry["NoModify"], "0x1")
        self.assertEqual(entry["HelpLink"], "")

    def test_is_found_by_its_name(self):
        self.install(self.msi)
        self.assertEqual(self.machine.value(ENVIRONMENT, "PATH"), f"{PATH_BEFORE};{FOLDER}")
        done = self.machine.wine("cmd", "/c", "assistcert", "--version")
        self.assertIn(self.version, done.stdout)
        self.uninstall(self.msi)
        self.mend_path()
        self.assertEqual(self.machine.value(ENVIRONMENT, "PATH"), PATH_BEFORE)

    def test_offers_itself_for_pfx_files_and_takes_none_over(self):
        self.install(self.msi)
        for ending in ("pfx", "p12"):
            verb = f"{CLASSES}\\SystemFileAssociations\\.{ending}\\shell\\AssistCert.Import"
            self.assertEqual(self.machine.value(verb), "Import with AssistCert")
            self.assertEqual(self.machine.value(verb + "\\command"), OPEN_WIZARD)
            self.assertIn("AssistCert.Pfx", self.machine.values(f"{CLASSES}\\.{ending}\\OpenWithProgids"))
            supported = f"{CLASSES}\\Applications\\assistcert-wizard.exe\\SupportedTypes"
            self.assertIn(f".{ending}", self.machine.values(supported))
            self.assertEqual(self.machine.value(f"{CLASSES}\\.{ending}"), FORMER_HANDLER)
        self.assertEqual(self.machine.value(f"{CLASSES}\\AssistCert.Pfx\\shell\\open\\command"), OPEN_WIZARD)
        application = f"{CLASSES}\\Applications\\assistcert-wizard.exe"
        self.assertEqual(self.machine.value(application + "\\shell\\open\\command"), OPEN_WIZARD)

    def test_registers_its_event_source(self):
        self.install(self.msi)
        self.assertEqual(self.machine.values(EVENT_SOURCE),
                         {"EventMessageFile": FOLDER + "assistcert.exe", "TypesSupported": "0x7"})

    def test_console_alone(self):
        self.install(self.msi, "ADDLOCAL=Console")
        self.assertFalse((self.program_folder() / "assistcert-wizard.exe").exists())
        self.assertEqual(list(self.machine.drive.rglob("AssistCert.lnk")), [])
        self.assertEqual(self.machine.values(f"{CLASSES}\\AssistCert.Pfx"), {})
        self.assert_runs()

    def test_upgrade_keeps_what_was_chosen(self):
        self.install(self.msi, "LANGUAGE=de", "DEFAULTHANDLER=1")
        receipt = self.receipt()
        self.install(self.newer)
        self.assertEqual(self.shown_versions(), [NEWER])
        self.assertTrue(receipt.exists())
        self.assertEqual(self.machine.value(SETTINGS, "Language"), "de")
        self.assertEqual(self.machine.value(f"{CLASSES}\\.pfx"), "AssistCert.Pfx")
        self.assertEqual(self.machine.value(ENVIRONMENT, "PATH").count("AssistCert"), 1)
        self.assert_runs()
        self.uninstall(self.newer)
        self.assertEqual(self.machine.value(f"{CLASSES}\\.pfx"), FORMER_HANDLER)

    def test_removal_by_an_upgrade_leaves_profile_and_receipts(self):
        # What Windows gives the old version when a new one takes its place; Wine gives nothing.
        profile, given = self.profile_file("profile", '{"first": 1}')
        self.install(self.msi, given)
        receipt = self.receipt()
        self.uninstall(self.msi, "UPGRADINGPRODUCTCODE={01234567-89AB-4DEF-A123-456789ABCDEF}", "REMOVERECEIPTS=1")
        self.assertEqual((self.config() / "profile.json").read_bytes(), profile.read_bytes())
        self.assertTrue(receipt.exists())
        self.install(self.newer)
        self.assertEqual((self.config() / "profile.json").read_bytes(), profile.read_bytes())
        self.uninstall(self.newer)
        self.assertFalse((self.config() / "profile.json").exists())

    def test_another_build_of_the_same_version_takes_its_place(self):
        self.install(self.msi)
        self.install(self.other_build)
        self.assertEqual(self.shown_versions(), [self.version])
        self.assertIn("Another build", (self.program_folder() / "licences/LICENSE.txt").read_text())
        self.assert_runs()

    def test_refuses_to_replace_a_newer_one(self):
        self.install(self.newer)
        log = self.install(self.msi, code=INSTALL_FAILURE)
        self.assertRegex(log, LAUNCH_CONDITION_FAILED)
        self.assertEqual(self.shown_versions(), [NEWER])
        self.assert_runs()

    def test_default_handler_on_request_and_the_former_one_back(self):
        self.machine.set_value(f"{CLASSES}\\.p12", "", "other.file")
        self.install(self.msi, "DEFAULTHANDLER=1")
        for ending in ("pfx", "p12"):
            self.assertEqual(self.machine.value(f"{CLASSES}\\.{ending}"), "AssistCert.Pfx")
        self.uninstall(self.msi)
        self.assertEqual(self.machine.value(f"{CLASSES}\\.pfx"), FORMER_HANDLER)
        self.assertEqual(self.machine.value(f"{CLASSES}\\.p12"), "other.file")

    def test_default_handler_given_back_by_an_upgrade(self):
        self.install(self.msi, "DEFAULTHANDLER=1")
        self.install(self.newer, "DEFAULTHANDLER=0")
        self.assertEqual(self.machine.value(f"{CLASSES}\\.pfx"), FORMER_HANDLER)

    def test_default_handler_where_there_was_none(self):
        self.machine.remove_value(f"{CLASSES}\\.pfx")
        self.install(self.msi, "DEFAULTHANDLER=1")
        self.assertEqual(self.machine.value(f"{CLASSES}\\.pfx"), "AssistCert.Pfx")
        self.uninstall(self.msi)
        self.assertIsNone(self.machine.value(f"{CLASSES}\\.pfx"))

    def test_default_handler_that_another_program_took_stays_its(self):
        self.install(self.msi, "DEFAULTHANDLER=1")
        self.machine.set_value(f"{CLASSES}\\.pfx", "", "other.file")
        self.uninstall(self.msi)
        self.assertEqual(self.machine.value(f"{CLASSES}\\.pfx"), "other.file")

    def test_profile_is_copied_and_a_new_one_replaces_it(self):
        first, given_first = self.profile_file("first", '{"first": 1}')
        second, given_second = self.profile_file("second", '{"second": 2}')
        self.install(self.msi, given_first)
        self.assertEqual((self.config() / "profile.json").read_bytes(), first.read_bytes())
        self.install(self.newer, given_second)
        self.assertEqual((self.config() / "profile.json").read_bytes(), second.read_bytes())

    def test_profile_that_is_not_there_is_said(self):
        log = self.install(self.msi, "PROFILE=C:\\nowhere\\profile.json", code=FUNCTION_FAILED)
        self.assertRegex(log, r"ProfileIsThere\. Return value [03]\.")
        self.assertEqual(self.products(), {})

    def test_language_is_set_for_everybody(self):
        self.install(self.msi, "LANGUAGE=de")
        self.assertEqual(self.machine.value(SETTINGS, "Language"), "de")
        verb = f"{CLASSES}\\SystemFileAssociations\\.pfx\\shell\\AssistCert.Import"
        self.assertEqual(self.machine.value(verb), "Mit AssistCert importieren")
        self.install(self.newer, "LANGUAGE=en")
        self.assertEqual(self.machine.value(SETTINGS, "Language"), "en")

    def test_language_that_there_is_not_is_refused(self):
        log = self.install(self.msi, "LANGUAGE=fr", code=INSTALL_FAILURE)
        self.assertRegex(log, LAUNCH_CONDITION_FAILED)
        self.assertEqual(self.products(), {})

    def test_repair_keeps_profile_and_language(self):
        profile, given = self.profile_file("profile", '{"first": 1}')
        self.install(self.msi, given, "LANGUAGE=de")
        (self.program_folder() / "assistcert.exe").unlink()
        (code,) = self.products()
        returned, log = self.machine.msiexec("/i", code, "REINSTALL=ALL", "REINSTALLMODE=omus")
        self.assertEqual(returned, SUCCESS, log[-3000:])
        self.assertEqual((self.config() / "profile.json").read_bytes(), profile.read_bytes())
        self.assertEqual(self.machine.value(SETTINGS, "Language"), "de")
        self.assert_runs()

    def test_uninstall_leaves_nothing_but_receipts(self):
        _, given = self.profile_file("profile", "{}")
        # Once before, so that what Windows Installer makes for itself is there.
        self.install(self.msi)
        self.uninstall(self.msi)
        self.mend_path()
        files, registry = self.machine.files(), self.machine.registry()
        self.install(self.msi, given, "LANGUAGE=de", "DEFAULTHANDLER=1")
        self.receipt()
        self.uninstall(self.msi)
        self.mend_path()
        data = "ProgramData/AssistCert"
        self.assertEqual(self.machine.files() - files, {data, f"{data}/receipts", f"{data}/receipts/2026-01-01.json"})
        self.assertEqual(self.machine.registry() - registry, set())
        self.assertEqual(registry - self.machine.registry(), set())

    def test_uninstall_removes_the_receipts_on_request(self):
        self.install(self.msi)
        self.receipt()
        self.uninstall(self.msi, "REMOVERECEIPTS=1")
        self.assertFalse(self.config().exists())


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    MsiCase.bin_dir, MsiCase.work = (pathlib.Path(name).resolve() for name in sys.argv[1:3])
    program = unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2, exit=False)
    print("Not shown by Wine, and held against the MSI's tables by msi_tables_test.py: owner and permissions of the\n"
          "folders in ProgramData, the SYSTEM account, elevation, Explorer's menus, Restart Manager, the Event Log.")
    sys.exit(0 if program.result.wasSuccessful() else 1)


if __name__ == "__main__":
    main()
