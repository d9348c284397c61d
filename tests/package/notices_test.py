#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The texts that go with the Windows programs, and the source pack: notices_test.py SYSROOT PROGRAM.exe..."""
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile
import unittest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "installer/sbom"))
import components  # noqa: E402 (the folder of the scripts)

# A sentence that only the whole licence has.
WHOLE_TEXTS = {
    "LGPL-3.0.txt": "4. Combined Works.",
    "GPL-3.0.txt": "6. Conveying Non-Source Forms.",
    "LICENSE.txt": "4. Redistribution.",
    "MPL-2.0.txt": "3.2. Distribution of Executable Form",
}
# What only the copyright notices of each project have.
NOTICES = {
    "notices-qt6-base-dev.txt": ("The Qt Company", "FreeType", "Jean-loup Gailly", "harfbuzz", "libjpeg", "University of Cambridge"),
    "notices-libssl-dev.txt": ("OpenSSL",),
    "notices-nlohmann-json3-dev.txt": ("Niels Lohmann",),
    "notices-mingw-w64-common.txt": ("winpthreads",),
    "notices-g++-mingw-w64-x86-64-posix.txt": ("GCC RUNTIME LIBRARY EXCEPTION",),
    "notices-publicsuffix.txt": ("Mozilla",),
}


class NoticesTest(unittest.TestCase):
    sysroot: pathlib.Path
    programs: list[pathlib.Path]

    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        subprocess.run([ROOT / "installer/licenses/make_notices.py", "windows", cls.folder / "texts", cls.sysroot,
                        *cls.programs], check=True)

    def text(self, name) -> str:
        return (self.folder / "texts" / name).read_bytes().decode()

    def test_every_project_is_named_with_its_notices(self):
        notices = self.text("THIRD-PARTY-NOTICES.txt")
        for program in self.programs:
            for component in components.linked_into(program.read_bytes(), self.sysroot):
                self.assertIn(component.name, notices)
                self.assertTrue((self.folder / f"texts/notices-{component.notices_of}.txt").is_file(), component.name)
        for needed in ("Qt 6.", "OpenSSL 3.", "zlib 1.", "FreeType 2.", "LGPL-3.0-only", "RELINKING.txt"):
            self.assertIn(needed, notices)

    def test_licences_are_whole(self):
        for name, sentence in WHOLE_TEXTS.items():
            self.assertIn(sentence, self.text(name), name)

    def test_notices_are_those_of_the_projects(self):
        for name, words in NOTICES.items():
            for word in words:
                self.assertIn(word.lower(), self.text(name).lower(), name)

    def test_old_notepads_show_the_lines(self):
        for file in (self.folder / "texts").iterdir():
            self.assertIsNone(re.search(rb"(?<!\r)\n", file.read_bytes()), file.name)

    def test_program_that_holds_nothing_of_qt_is_not_said_to(self):
        empty = self.folder / "empty.exe"
        empty.write_bytes(b"MZ")
        names = {component.name for component in components.linked_into(empty.read_bytes(), self.sysroot)}
        self.assertNotIn("Qt", names)
        self.assertNotIn("OpenSSL", names)

    def test_source_pack_has_what_the_programs_are_built_from(self):
        subprocess.run([ROOT / "installer/licenses/make_source_pack.sh", self.folder / "pack", "1.2.3"], check=True)
        (pack,) = (self.folder / "pack").iterdir()
        self.assertEqual(pack.name, "assistcert-1.2.3-source.tar.xz")
        with tarfile.open(pack) as archive:
            inside = set(archive.getnames())
        needed = {"LICENSE", "CMakeLists.txt", "CMakePresets.json", "Makefile", "cmake/windows-mingw.cmake",
                  "installer/licenses/RELINKING.txt", "installer/msi/make_msi.sh", "app/wizard_main.cpp"}
        needed |= set(re.findall(r"\binstaller/[\w/.-]+\.(?:sh|py)", (ROOT / "installer/licenses/RELINKING.txt").read_text()))
        self.assertEqual({name for name in needed if f"assistcert-1.2.3/{name}" not in inside}, set())


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    NoticesTest.sysroot = pathlib.Path(sys.argv[1])
    NoticesTest.programs = [pathlib.Path(word) for word in sys.argv[2:]]
    unittest.main(argv=sys.argv[:1], verbosity=2)


if __name__ == "__main__":
    main()
