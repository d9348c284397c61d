# SPDX-License-Identifier: Apache-2.0
"""What the tests of the MSI share: three MSIs, and a computer played by Wine to install them on."""
import pathlib
import shutil
import subprocess
import unittest

from wine_machine import SUCCESS, WineMachine

ROOT = pathlib.Path(__file__).resolve().parents[2]
NEWER = "100.0.1"
SETTINGS = "Software\\AssistCert"
CLASSES = "Software\\Classes"
UNINSTALL = "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall"
ENVIRONMENT = "System\\CurrentControlSet\\Control\\Session Manager\\Environment"
EVENT_SOURCE = "System\\CurrentControlSet\\Services\\EventLog\\Application\\AssistCert"
FOLDER = "C:\\Program Files\\AssistCert\\"
OPEN_WIZARD = f'"{FOLDER}assistcert-wizard.exe" "%1"'
FORMER_HANDLER = "pfxfile"
# Wine says 0 where Windows says 3, and keeps the sentence to itself: msi_tables_test.py has it.
LAUNCH_CONDITION_FAILED = r"LaunchConditions\. Return value [03]\."
PATH_BEFORE = "C:\\windows\\system32;C:\\windows"


def run(*command) -> str:
    return subprocess.run([str(word) for word in command], check=True, stdout=subprocess.PIPE, text=True).stdout


class MsiCase(unittest.TestCase):
    """MsiCase finds nothing installed, and leaves nothing."""
    bin_dir: pathlib.Path
    work: pathlib.Path

    @classmethod
    def setUpClass(cls):
        shutil.rmtree(cls.work, ignore_errors=True)
        cls.machine = WineMachine(cls.work)
        cls.addClassCleanup(cls.machine.end)
        texts = cls.work / "texts"
        texts.mkdir()
        shutil.copy(ROOT / "LICENSE", texts / "LICENSE.txt")
        cls.version = run(ROOT / "installer/msi/program_version.py", cls.bin_dir / "assistcert.exe").strip()[:-2]
        cls.msi = cls.made("this.msi", texts)
        cls.newer = cls.made("newer.msi", texts, NEWER)
        (texts / "LICENSE.txt").write_text("Another build of the same version.\n")
        cls.other_build = cls.made("other_build.msi", texts)

    @classmethod
    def made(cls, name, texts, *version) -> pathlib.Path:
        run(ROOT / "installer/msi/make_msi.sh", cls.bin_dir, texts, cls.work / name, *version)
        return cls.work / name

    def setUp(self):
        self.addCleanup(self.uninstall_whatever_is_there)
        self.machine.set_value(ENVIRONMENT, "PATH", PATH_BEFORE)
        for ending in ("pfx", "p12"):
            self.machine.set_value(f"{CLASSES}\\.{ending}", "", FORMER_HANDLER)

    def uninstall_whatever_is_there(self):
        for code in self.products():
            self.machine.msiexec("/x", code, "REMOVERECEIPTS=1")
        shutil.rmtree(self.config(), ignore_errors=True)

    def install(self, msi, *properties, code=SUCCESS) -> str:
        returned, log = self.machine.msiexec("/i", self.machine.windows_path(msi), *properties)
        self.assertEqual(returned, code, log[-3000:])
        return log

    def uninstall(self, msi, *properties):
        returned, log = self.machine.msiexec("/x", self.machine.windows_path(msi), *properties)
        self.assertEqual(returned, SUCCESS, log[-3000:])

    def mend_path(self):
        """Wine leaves a semicolon behind where an entry is taken out of PATH."""
        path = self.machine.value(ENVIRONMENT, "PATH")
        self.machine.set_value(ENVIRONMENT, "PATH", path.rstrip(";"))

    def products(self) -> dict[str, dict[str, str]]:
        """What "Apps and features" shows of us, by product code."""
        keys = self.machine.wine("reg", "query", "HKLM\\" + UNINSTALL).stdout.splitlines()
        codes = [line.strip().rsplit("\\", 1)[-1] for line in keys if "\\Uninstall\\{" in line]
        entries = {code: self.machine.values(f"{UNINSTALL}\\{code}") for code in codes}
        return {code: entry for code, entry in entries.items() if entry.get("DisplayName") == "AssistCert"}

    def shown_versions(self) -> list[str]:
        return [entry["DisplayVersion"] for entry in self.products().values()]

    def program_folder(self) -> pathlib.Path:
        return self.machine.drive / "Program Files/AssistCert"

    def config(self) -> pathlib.Path:
        return self.machine.drive / "ProgramData/AssistCert"

    def receipt(self) -> pathlib.Path:
        receipt = self.config() / "receipts/2026-01-01.json"
        receipt.write_text("{}")
        return receipt

    def profile_file(self, name, text) -> tuple[pathlib.Path, str]:
        file = self.work / f"{name} file.json"  # With a blank, as in a user's folder.
        file.write_text(text)
        return file, "PROFILE=" + self.machine.windows_path(file)

    def assert_runs(self):
        done = self.machine.wine(FOLDER + "assistcert.exe", "--version")
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertIn(self.version, done.stdout)
