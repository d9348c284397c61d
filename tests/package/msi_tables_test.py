#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What Wine cannot show of the MSI, read from its tables: msi_tables_test.py FILE.msi [TEST...]"""
import pathlib
import subprocess
import sys
import tempfile
import unittest

ACTION_KIND = 0x3F
SETS_A_PROPERTY = 51
RUNS_A_PROGRAM_OF_A_FOLDER = 34
IN_SCRIPT, WHEN_ALL_IS_DONE, AS_SYSTEM = 1024, 512, 2048
DISCRETIONARY = "D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"  # P: nothing is inherited from ProgramData.
OWNED_BY_ADMINISTRATORS = "O:BAG:BA"


class MsiTablesTest(unittest.TestCase):
    msi: pathlib.Path

    @classmethod
    def setUpClass(cls):
        folder = cls.enterClassContext(tempfile.TemporaryDirectory())
        subprocess.run(["msidump", "--tables", "--directory", folder, cls.msi], check=True, cwd=folder,
                       stdout=subprocess.DEVNULL)  # Icons go into the folder that it runs in.
        cls.folder = pathlib.Path(folder)

    def rows(self, table) -> list[dict[str, str]]:
        lines = (self.folder / f"{table}.idt").read_bytes().decode("cp1252").replace("\r\n", "\n").split("\n")
        names = lines[0].split("\t")
        return [dict(zip(names, line.split("\t"), strict=False)) for line in lines[3:] if line]

    def keyed(self, table, key, value) -> dict[str, str]:
        return {row[key]: row[value] for row in self.rows(table)}

    def test_folders_belong_to_administrators_and_inherit_nothing(self):
        rules = {row["LockObject"]: row for row in self.rows("MsiLockPermissionsEx")}
        self.assertEqual(set(rules), {"ConfigFolder", "ReceiptsFolder"})
        self.assertEqual(rules["ReceiptsFolder"]["SDDLText"], OWNED_BY_ADMINISTRATORS + DISCRETIONARY)
        self.assertEqual(rules["ConfigFolder"]["SDDLText"],
                         OWNED_BY_ADMINISTRATORS + DISCRETIONARY + "(A;OICI;FRFX;;;BU)")
        made = {row["Directory_"] for row in self.rows("CreateFolder")}
        for rule in rules.values():
            self.assertEqual((rule["Table"], rule["Condition"]), ("CreateFolder", ""))
            self.assertIn(rule["LockObject"], made)
        self.assertFalse((self.folder / "LockPermissions.idt").exists(), "the two tables exclude each other (1941)")

    def test_nobody_without_rights_hands_in_properties(self):
        # A repair may be started by any user; what is named here would reach the computer's own account.
        secure = self.keyed("Property", "Property", "Value")["SecureCustomProperties"].split(";")
        self.assertEqual(sorted(secure), ["WIX_DOWNGRADE_DETECTED", "WIX_UPGRADE_DETECTED"])

    def test_folders_cannot_be_moved_by_an_argument(self):
        windows_own = {"TARGETDIR"}
        public = [row["Directory"] for row in self.rows("Directory") if row["Directory"].isupper()]
        self.assertEqual(set(public), windows_own)

    def test_every_component_is_a_64_bit_one(self):
        for row in self.rows("Component"):
            self.assertTrue(int(row["Attributes"]) & 256, row["Component"])

    def test_runs_nothing_but_programs_of_windows_with_the_rights_of_the_computer(self):
        for row in self.rows("CustomAction"):
            kind = int(row["Type"])
            if kind == SETS_A_PROPERTY:
                continue
            self.assertEqual(kind & ACTION_KIND, RUNS_A_PROGRAM_OF_A_FOLDER, row)
            self.assertTrue(kind & IN_SCRIPT and kind & AS_SYSTEM, row)
            self.assertEqual(row["Source"], "System64Folder")
            self.assertRegex(row["Target"], r'^"\[System64Folder\](cmd|reg)\.exe" ')
            self.assertNotIn("[PROFILE]", row["Target"])

    def test_receipts_are_removed_only_when_nothing_can_fail_any_more(self):
        action = self.keyed("CustomAction", "Action", "Type")["RemoveReceipts"]
        self.assertTrue(int(action) & WHEN_ALL_IS_DONE)

    def test_upgrade_is_inside_the_transaction(self):
        order = {name: int(number) for name, number in
                 self.keyed("InstallExecuteSequence", "Action", "Sequence").items()}
        self.assertEqual(order["RemoveExistingProducts"], order["InstallInitialize"] + 1)
        self.assertLess(order["RemoveExistingProducts"], order["InstallFiles"])
        self.assertLess(order["CreateFolders"], order["MoveFiles"])

    def test_upgrade_takes_the_features_over(self):
        # Wine does not know MigrateFeatureStates: console alone stays console alone on Windows only.
        (upgrade,) = [row for row in self.rows("Upgrade") if row["ActionProperty"] == "WIX_UPGRADE_DETECTED"]
        self.assertEqual(int(upgrade["Attributes"]) & 1, 1)
        self.assertIn("MigrateFeatureStates", self.keyed("InstallExecuteSequence", "Action", "Sequence"))

    def test_what_was_remembered_is_read_where_the_computer_acts(self):
        # Windows reads it once; read in the user's part it would not reach the other.
        self.assertNotIn("AppSearch", self.keyed("InstallUISequence", "Action", "Sequence"))
        self.assertIn("AppSearch", self.keyed("InstallExecuteSequence", "Action", "Sequence"))

    def test_says_why_it_refuses(self):
        sentences = self.keyed("LaunchCondition", "Condition", "Description")
        version = self.keyed("Property", "Property", "Value")["ProductVersion"]
        self.assertIn(f"A newer AssistCert than {version} is installed here, and it stays.",
                      sentences["NOT WIX_DOWNGRADE_DETECTED"])
        self.assertIn("LANGUAGE= has to be de or en.", sentences['NOT LANGUAGE OR LANGUAGE = "de" OR LANGUAGE = "en"'])
        self.assertIn("needs Windows Server 2012 R2", sentences["Installed OR VersionNT >= 603"])
        self.assertIn("The file that PROFILE= names is not there", self.keyed("Error", "Error", "Message")["1722"])

    def test_sentences_fit_their_column(self):
        for row in self.rows("LaunchCondition"):
            self.assertLessEqual(len(row["Description"]), 255, row["Description"])

    def test_never_restarts_the_computer_and_closes_no_program(self):
        properties = self.keyed("Property", "Property", "Value")
        self.assertEqual(properties["REBOOT"], "ReallySuppress")
        self.assertEqual(properties["MSIRESTARTMANAGERCONTROL"], "DisableShutdown")
        self.assertEqual(properties["ALLUSERS"], "1")

    def test_programs_carry_their_version(self):
        # Without it Windows keeps the file that is there, and an upgrade leaves none.
        hashed = set(self.keyed("MsiFileHash", "File_", "Options"))
        for row in self.rows("File"):
            if row["FileName"].endswith(".exe"):
                self.assertRegex(row["Version"], r"^\d+\.\d+\.\d+\.\d+$")
                self.assertEqual(row["Language"], "1033")
                self.assertNotIn(row["File"], hashed)

    def test_is_for_64_bit_windows(self):
        summary = subprocess.run(["msiinfo", "suminfo", self.msi], check=True, stdout=subprocess.PIPE, text=True).stdout
        self.assertIn("Template: x64;1033", summary)
        self.assertIn("Version: 500", summary)  # MsiLockPermissionsEx came with it.


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    MsiTablesTest.msi = pathlib.Path(sys.argv[1]).resolve()
    unittest.main(argv=[sys.argv[0], *sys.argv[2:]], verbosity=2)


if __name__ == "__main__":
    main()
