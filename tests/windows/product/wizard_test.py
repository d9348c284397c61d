#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""assistcert-wizard.exe under Wine, on a display, driven by nothing but keys: an import into the computer's store.

Rests on the doubles of PFXImportCertStore and of CNG. Each page's picture is kept, for a person to look at.
"""
import os
import pathlib
import subprocess
import time
import unittest

from windows_program import FIXTURES, PASSWORD, PROGRAM, UNDER_WINE, inventory, run, state, windows_path

WIZARD = PROGRAM.with_name("assistcert-wizard.exe")
PICTURES = pathlib.Path(os.environ["ASSISTCERT_PICTURES"])
PAGES = ["welcome", "file", "password", "check", "store", "completing", "result"]
HOST = "assist.example.com"
PATIENCE = 240  # Seconds. What is waited for comes at once; only what never comes takes this long.
NEXT_TRY = 30  # Seconds until a key that found a page at work is pressed again.


def xdotool(*words):
    done = subprocess.run(["xdotool", *words], capture_output=True, text=True, timeout=60, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


def picture(rectangle=None):
    crop = ["-crop", "{2}x{3}+{0}+{1}".format(*rectangle)] if rectangle else []
    return subprocess.run(["import", "-window", "root", *crop, "+repage", "ppm:-"], capture_output=True, timeout=60,
                          check=True).stdout


def settled_picture():
    """The screen, once two looks at it are the same; a cursor that blinks is the same now and then."""
    end = time.monotonic() + NEXT_TRY
    last = picture()
    while time.monotonic() < end:
        time.sleep(0.2)
        now = picture()
        if now == last:
            break
        last = now
    return last


class WizardByDouble(unittest.TestCase):
    def setUp(self):
        PICTURES.mkdir(parents=True, exist_ok=True)
        self.before = inventory(state())

    def window(self, wizard):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if wizard.poll() is not None:
                self.fail(f"the wizard ended with {wizard.returncode} before it showed a window")
            found = xdotool("search", "--onlyvisible", "--name", "Certificate Import Wizard|AssistCert").split()
            if found:
                return found[-1]
            time.sleep(0.1)
        self.fail("no window came")
        return None

    def next_head(self, wizard, head, seen, page, pressed):
        """The head of a page that was not seen yet, once it stays the same; presses again where the page was at work."""
        end = time.monotonic() + PATIENCE
        again = time.monotonic() + NEXT_TRY
        last = None
        while time.monotonic() < end:
            if wizard.poll() is not None:
                self.fail(f"the wizard ended with {wizard.returncode} before the page {page}")
            now = picture(head)
            if now not in seen and now == last:
                return now
            last = now
            if pressed and time.monotonic() > again:
                xdotool("key", "Return")
                again = time.monotonic() + NEXT_TRY
            time.sleep(0.2)
        self.fail(f"the page {page} did not come")
        return None

    def test_imports_by_keyboard(self):
        wizard = subprocess.Popen([UNDER_WINE, windows_path(WIZARD), windows_path(FIXTURES / "good.pfx")],
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            window = self.window(wizard)
            xdotool("windowfocus", "--sync", window)
            shape = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).split() if "=" in line)
            head = (int(shape["X"]), int(shape["Y"]), int(shape["WIDTH"]) // 2, 44)
            seen = []
            for page in PAGES:
                seen.append(self.next_head(wizard, head, seen, page, bool(seen)))
                (PICTURES / f"{len(seen)}_{page}.ppm").write_bytes(settled_picture())
                if page == "password":
                    xdotool("type", PASSWORD)
                if page == "check":
                    xdotool("type", HOST)
                    xdotool("key", "Return")
                    time.sleep(1)  # The check runs anew; a key that comes too early is pressed again.
                xdotool("key", "Return")
            self.assertEqual(wizard.wait(PATIENCE), 0)
        except BaseException:
            (PICTURES / "failed.ppm").write_bytes(picture())
            raise
        finally:
            if wizard.poll() is None:
                wizard.kill()
                wizard.wait()
        listed = run(PROGRAM, "list", "--json")
        withKey = [one for one in listed.document["certificates"] if one["has_private_key"]]
        self.assertEqual(len(withKey), 1, str(listed))
        self.assertEqual(run(PROGRAM, "verify", withKey[0]["thumbprint"]).code, 0)
        undone = run(PROGRAM, "undo", "--last")
        self.assertEqual(undone.code, 0, str(undone))
        self.assertEqual(inventory(state()), self.before)


if __name__ == "__main__":
    unittest.main(verbosity=2)
