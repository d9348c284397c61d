#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Which files the programs ask for from their start on, as Wine traces them: none where others than administrators may
put something, but for what the user has named and the wizard's own settings."""
import os
import re
import subprocess
import tempfile
import time
import unittest

from windows_program import PROGRAM, windows_path

WIZARD = PROGRAM.with_name("assistcert-wizard.exe")
PATIENCE = 240  # Seconds; only what never comes takes this long.
NAME = re.compile(r'L"(\\\\\?\?\\\\[^"]*)"')  # as the kernel is asked, with doubled backslashes

# Lower case, and with single backslashes. The loader of Wine looks beside the program for each DLL that it is linked with;
# that of Windows does not (see set_load_config.py --check in this test), and what is loaded later is not looked for there.
ALLOWED = [
    r"c:\\windows\\.*",
    r"z:\\usr\\share\\(fonts|wine)\\.*",  # where Wine finds its own fonts
    r"z:\\.*\\\.fonts.*", r"z:\\(home|root)\\.*\\?fonts\\.*",
    r"c:\\users\\[^\\]+\\appdata\\(local|roaming)\\assistcert\\wizard\.ini(\.lock)?",
    r"c:\\programdata\\assistcert(\\.*)?",
    r"c:\\users\\[^\\]+\\desktop",  # the shell of Wine, when it starts
    # Qt asks at four places which of its own remarks are to be printed, and cannot be told not to; nothing is loaded by it.
    r".*\\qtproject\\qtlogging\.ini",
    r"(pipe|nul|con|conin\$|conout\$|mountpointmanager|wmidatadevice)(\\.*)?",
]


def shows_a_window(process):
    end = time.monotonic() + PATIENCE
    while process.poll() is None and time.monotonic() < end:
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "."], capture_output=True, timeout=60,
                               check=False)
        if found.stdout.strip():
            return True
        time.sleep(0.2)
    return False


def asked_for(program, *words, window=False):
    """The names of all files that the program asked for, until it has ended or shows its window."""
    environment = {**os.environ, "WINEDEBUG": "+file"}
    with tempfile.TemporaryFile() as said, \
            subprocess.Popen(["wine", str(program), *words], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                             stderr=said, env=environment, cwd=program.parent) as process:
        try:
            if window and not shows_a_window(process):
                raise AssertionError(f"no window of {program} came")
            if not window:
                process.wait(PATIENCE)
        finally:
            process.kill()
        process.wait()
        said.seek(0)
        names = {match[1].replace("\\\\", "\\") for match in NAME.finditer(said.read().decode("utf-8", "replace"))}
    return {re.sub(r"^\\(\?\?|device|dosdevices|\\\?)\\", "", name.lower()) for name in names}


class FilesAtStart(unittest.TestCase):
    def strangers(self, program, names):
        own = re.escape(windows_path(program).lower())
        folder = re.escape(windows_path(program.parent).lower())
        # Wine's own starter tries endings for the word it is given.
        allowed = ALLOWED + [own + r"(\.[a-z]{2,3})?(\.manifest|\.config)?", folder + r"\\[^\\]+\.(dll|drv|acm|cpl)",
                             folder + r"\\?"]
        # Folders on the way to the program, asked about when its own path is worked out.
        parents = {windows_path(parent).lower().rstrip("\\") for parent in program.parents}
        return sorted(name for name in names if name.rstrip("\\") not in parents
                      and not any(re.fullmatch(one, name) for one in allowed))

    def test_of_the_console_program(self):
        names = asked_for(PROGRAM, "list")
        self.assertTrue(any(name.startswith("c:\\windows\\") for name in names), "nothing was traced")
        self.assertEqual(self.strangers(PROGRAM, names), [])

    def test_of_the_wizard(self):
        names = asked_for(WIZARD, window=True)
        self.assertTrue(any("wizard.ini" in name for name in names), "the wizard did not come to its settings")
        self.assertEqual(self.strangers(WIZARD, names), [])

    def test_can_fail(self):
        """What lies beside the program, or where anybody may make folders, is found out."""
        names = {windows_path(PROGRAM.parent).lower() + "\\openssl.cnf", "c:\\opt\\qt\\plugins", "c:\\windows\\win.ini"}
        self.assertEqual(len(self.strangers(PROGRAM, names)), 2)

    def test_dlls_of_the_program_are_the_systems(self):
        script = os.environ["ASSISTCERT_SET_LOAD_CONFIG"]
        for program in (PROGRAM, WIZARD):
            subprocess.run([script, "--check", str(program)], check=True, timeout=60)

    def test_imports_are_windows_own(self):
        known = re.compile(r"(ADVAPI32|AUTHZ|comdlg32|CRYPT32|d3d11|d3d9|dwmapi|dxgi|GDI32|IMM32|KERNEL32|MPR|msvcrt|ncrypt|"
                           r"NETAPI32|ntdll|ole32|OLEAUT32|Secur32|SHCORE|SHELL32|SHLWAPI|USER32|USERENV|UxTheme|VERSION|"
                           r"WINMM|WS2_32|WTSAPI32|api-ms-win-core-[a-z0-9-]+)\.dll", re.IGNORECASE)
        for program in (PROGRAM, WIZARD):
            told = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", str(program)], capture_output=True, text=True,
                                  check=True, timeout=120).stdout
            names = re.findall(r"DLL Name: (\S+)", told)
            self.assertGreater(len(names), 5)
            self.assertEqual([name for name in names if not known.fullmatch(name)], [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
