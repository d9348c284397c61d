#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""assistcert-wizard.exe under Wine, on a display, driven by nothing but keys: an import into the computer's store,
and a renewal with its bindings.

Rests on the doubles of PFXImportCertStore, of CNG and of http.sys. Each page's picture is kept, for a person to look at.
"""
import os
import pathlib
import subprocess
import time
import unittest

import bind_test
from windows_program import (FIXTURES, PASSWORD, PROGRAM, UNDER_WINE, clean_up, inventory, run, state, thumbprint,
                             windows_path)

WIZARD = PROGRAM.with_name("assistcert-wizard.exe")
PICTURES = pathlib.Path(os.environ["ASSISTCERT_PICTURES"])
PAGES = ["welcome", "file", "password", "check", "store", "completing", "result"]
RENEWAL_PAGES = ["file", "password", "check", "store", "bind", "completing", "result", "thumbprint", "live"]
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

    def walk(self, name, pages, *arguments, on_page=lambda page: None):
        """Goes from page to page by Return until the wizard has ended; keeps a picture of each."""
        wizard = subprocess.Popen([UNDER_WINE, windows_path(WIZARD), *arguments],
                                  stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            window = self.window(wizard)
            xdotool("windowfocus", "--sync", window)
            shape = dict(line.split("=") for line in xdotool("getwindowgeometry", "--shell", window).split() if "=" in line)
            head = (int(shape["X"]), int(shape["Y"]), int(shape["WIDTH"]) // 2, 44)
            seen = []
            for page in pages:
                seen.append(self.next_head(wizard, head, seen, page, bool(seen)))
                (PICTURES / f"{name}_{len(seen)}_{page}.ppm").write_bytes(settled_picture())
                on_page(page)
                xdotool("key", "Return")
            self.wait_for_the_end(wizard)
        except BaseException:
            (PICTURES / f"{name}_failed.ppm").write_bytes(picture())
            raise
        finally:
            if wizard.poll() is None:
                wizard.kill()
                wizard.wait()

    def wait_for_the_end(self, wizard):
        """The last page may be at work: its button is pressed again until it is not."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            try:
                self.assertEqual(wizard.wait(NEXT_TRY), 0)
                return
            except subprocess.TimeoutExpired:
                xdotool("key", "Return")
        self.fail("the wizard did not end")

    def test_imports_by_keyboard(self):
        def on_page(page):
            if page == "password":
                xdotool("type", PASSWORD)
            if page == "check":
                xdotool("type", HOST)
                xdotool("key", "Return")
                time.sleep(1)  # The check runs anew; a key that comes too early is pressed again.

        self.walk("import", PAGES, windows_path(FIXTURES / "good.pfx"), on_page=on_page)
        listed = run(PROGRAM, "list", "--json")
        withKey = [one for one in listed.document["certificates"] if one["has_private_key"]]
        self.assertEqual(len(withKey), 1, str(listed))
        self.assertEqual(run(PROGRAM, "verify", withKey[0]["thumbprint"]).code, 0)
        undone = run(PROGRAM, "undo", "--last")
        self.assertEqual(undone.code, 0, str(undone))
        self.assertEqual(inventory(state()), self.before)

    def test_renews_by_keyboard(self):
        """Two bindings by address and one by host name move with the import; the wizard's last page asks the endpoints."""
        old, new = thumbprint("good-ec"), thumbprint("leaf")
        self.addCleanup(clean_up)
        installed = run(PROGRAM, "import", windows_path(FIXTURES / "good-ec.pfx"), "--host", HOST, "--password-stdin",
                        password=PASSWORD)
        self.assertEqual(installed.code, 0, installed)
        self.addCleanup(bind_test.set_registry, {})
        bind_test.set_registry({r"ip\0.0.0.0/443": bind_test.record(old, bind_test.IIS, flags=2),
                                r"ip\::/8443": bind_test.record(old, bind_test.OTHER_PRODUCT, freshness=3600),
                                r"sni\rm01.example.com/443": bind_test.record(old, bind_test.IIS)})
        before = bind_test.registry()

        def on_page(page):
            if page == "password":
                xdotool("type", PASSWORD)

        self.walk("renewal", RENEWAL_PAGES, "--task", "renew", windows_path(FIXTURES / "good.pfx"), on_page=on_page)
        bindings = run(PROGRAM, "bindings", "--json").document["bindings"]
        self.assertEqual({one["thumbprint"] for one in bindings}, {new}, bindings)
        self.assertEqual(run(PROGRAM, "verify", new).code, 0)
        undone = run(PROGRAM, "undo", "--last")
        self.assertEqual(undone.code, 0, str(undone))
        self.assertEqual(bind_test.registry(), before)
        self.assertEqual(run(PROGRAM, "show", new, "--json").error, "not-found")


if __name__ == "__main__":
    unittest.main(verbosity=2)
