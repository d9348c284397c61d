#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The program as it is delivered, on a display, driven by nothing but keys (see README.md).

    display_test.py BIN_FOLDER KEEP_FOLDER [TEST...]
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

from virtual_display import PATIENCE, Failure, VirtualDisplay, start, wait_until

SAMPLES = pathlib.Path(__file__).parents[2] / "resources/sample"
PAGES = ["welcome", "file", "password", "check", "store", "completing", "result"]
HOST = "assist.example.com"
HEAD_HEIGHT = 44  # The head of the window, where the title of the page stands. Nothing blinks there.


class WizardTest(unittest.TestCase):
    bin_folder = pathlib.Path()
    keep_folder = pathlib.Path()

    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="assistcert-display-"))
        self.addCleanup(shutil.rmtree, self.folder)
        self.home = {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}
        for name, place in (("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
                            ("XDG_CACHE_HOME", "cache"), ("XDG_RUNTIME_DIR", "run")):
            (self.folder / place).mkdir(mode=0o700)
            self.home[name] = str(self.folder / place)

    def receipts(self):
        return list(self.folder.glob("store/receipts/*.json"))

    def sample(self):
        subprocess.run([SAMPLES / "make_sample.sh", self.folder], check=True, timeout=PATIENCE)
        return self.folder / "sample.pfx"

    def sample_thumbprint(self):
        """What OpenSSL's own program says, not ours."""
        leaf = subprocess.run(["openssl", "pkcs12", "-in", self.folder / "sample.pfx", "-passin", "pass:", "-nokeys",
                               "-clcerts"], capture_output=True, check=True, timeout=PATIENCE).stdout
        printed = subprocess.run(["openssl", "x509", "-noout", "-fingerprint", "-sha1"], input=leaf,
                                 capture_output=True, check=True, timeout=PATIENCE).stdout.decode()
        return printed.strip().split("=")[1].replace(":", "")

    def console(self, *words):
        done = subprocess.run([self.bin_folder / "assistcert", *words, "--store", self.folder / "store"],
                              env={**os.environ, **self.home}, capture_output=True, text=True, timeout=PATIENCE,
                              check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        return done.stdout

    def walk(self, display, program):
        """Goes through all pages with the Enter key and names a host. Before the page "result" nothing is written."""
        wizard = start([program, "--store", self.folder / "store", self.sample()],
                       env=display.environment(**self.home), cwd=self.folder)
        try:
            window = display.window_of(wizard)
            display.xdotool("windowfocus", "--sync", window)
            x, y, width, _ = display.rectangle(window)
            head = (x, y, width // 2, HEAD_HEIGHT)
            seen = []
            for page in PAGES:
                seen.append(self.next_page(display, wizard, head, seen, page))
                display.save_picture(self.keep_folder / f"{len(seen)}_{page}.png")
                self.assertEqual(len(self.receipts()), int(page == "result"), f"receipts on the page {page}")
                if page == "check":  # Its first field has the focus, as on every page.
                    display.xdotool("type", HOST)
                    display.xdotool("key", "Return")
                    wait_until(lambda: display.picture_at_rest(wizard, head), "the check for the host")
                display.xdotool("key", "Return")
            self.assertEqual(wizard.wait(PATIENCE), 0)
        except BaseException:
            display.save_picture(self.keep_folder / "failed.png")
            raise
        finally:
            wizard.kill()
            wizard.wait()

    @staticmethod
    def next_page(display, wizard, head, seen, page):
        def look():
            if wizard.poll() is not None:
                raise Failure(f"the program ended with {wizard.returncode} before the page {page}")
            picture = display.picture_at_rest(wizard, head)
            return picture if picture not in seen else None
        return wait_until(look, f"the page {page}")

    def test_imports_with_the_enter_key(self):
        with VirtualDisplay(self.folder) as display:
            self.walk(display, self.bin_folder / "assistcert-wizard")
        thumbprint = self.sample_thumbprint()
        self.assertIn(thumbprint, self.console("list"))
        self.console("verify", thumbprint)
        self.assertEqual(json.loads(self.receipts()[0].read_text())["hosts"], [HOST])

    def test_walk_can_fail(self):
        """A wizard that ends after its first page is found out, and its last picture is kept."""
        picture = self.keep_folder / "failed.png"
        picture.unlink(missing_ok=True)
        with VirtualDisplay(self.folder) as display, self.assertRaisesRegex(Failure, "before the page file"):
            self.walk(display, self.bin_folder / "bare_wizard")
        self.assertTrue(picture.read_bytes().startswith(b"\x89PNG"))
        picture.unlink()

    def no_display(self):
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        return {**{name: value for name, value in os.environ.items() if name not in hidden}, **self.home}

    def run_wizard(self, environment, *words):
        return subprocess.run([self.bin_folder / "assistcert-wizard", *words], env=environment, cwd=self.folder,
                              capture_output=True, text=True, timeout=PATIENCE, check=False)

    def test_says_why_without_a_display(self):
        done = self.run_wizard(self.no_display())
        self.assertNotEqual(done.returncode, 0)
        self.assertIn("could not connect to display", done.stderr)

    def test_tells_its_options_and_version(self):
        with VirtualDisplay(self.folder) as display:
            helped = self.run_wizard(display.environment(**self.home), "--help")
            version = self.run_wizard(display.environment(**self.home), "--version")
        self.assertEqual((helped.returncode, version.returncode), (0, 0), helped.stderr + version.stderr)
        self.assertIn("--store <DIR>", helped.stdout)
        self.assertRegex(version.stdout, r"^assistcert-wizard \d+\.\d+\.\d+ \(OpenSSL .*, Qt .*\)\n$")

    def test_sample_opens_in_the_wizard(self):
        with VirtualDisplay(self.folder) as display:
            wizard = start([SAMPLES / "run_sample.sh", self.bin_folder, self.folder], cwd=self.folder,
                           env=display.environment(**self.home), stdout=subprocess.DEVNULL)
            try:
                display.window_of(wizard)
                command = pathlib.Path(f"/proc/{wizard.pid}/cmdline").read_text().split("\0")
            finally:
                wizard.kill()
                wizard.wait()
        self.assertEqual(command[:-1], [str(self.bin_folder / "assistcert-wizard"), "--store",
                                        str(self.folder / "store"), str(self.folder / "sample.pfx")])

    def test_sample_is_imported_in_the_terminal_without_a_display(self):
        done = subprocess.run([SAMPLES / "run_sample.sh", self.bin_folder, self.folder], env=self.no_display(),
                              capture_output=True, text=True, timeout=PATIENCE, check=False)
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        self.assertIn("There is no display", done.stdout)
        self.assertEqual(len(self.receipts()), 1)
        self.console("verify", self.sample_thumbprint())


if __name__ == "__main__":
    WizardTest.bin_folder = pathlib.Path(sys.argv[1]).resolve()
    WizardTest.keep_folder = pathlib.Path(sys.argv[2]).resolve()
    WizardTest.keep_folder.mkdir(parents=True, exist_ok=True)
    unittest.main(argv=[sys.argv[0], "--verbose", *sys.argv[3:]])
