#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the programs say of themselves to Windows: program_resources_test.py BIN_DIR VERSION [TEST...]"""
import pathlib
import re
import struct
import sys
import unittest
import xml.etree.ElementTree as ElementTree

from pe_resources import GROUP_ICON, ICON, MANIFEST, MESSAGE_TABLE, VERSION, Program

NAMES = ("assistcert", "assistcert-wizard")
PNG = b"\x89PNG\r\n\x1a\n"
UNICODE = 1
WINDOWS_7_TO_11 = {
    "{35138b9a-5d96-4fbd-8e2d-a2440225f93a}", "{4a2f28e3-53b9-4441-ba9c-d69d4a4a6e38}",
    "{1f676c76-80e1-4239-95bb-83d0f6d0da78}", "{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}",
}


def messages(table: bytes) -> dict[int, str]:
    """The texts of a MESSAGE_RESOURCE_DATA, by their number."""
    found = {}
    for block in range(struct.unpack_from("<I", table)[0]):
        low, high, offset = struct.unpack_from("<III", table, 4 + 12 * block)
        for number in range(low, high + 1):
            length, flags = struct.unpack_from("<HH", table, offset)
            text = table[offset + 4:offset + length]
            found[number] = text.decode("utf-16-le" if flags & UNICODE else "ascii").rstrip("\r\n\0")
            offset += length
    return found


class ProgramResourcesTest(unittest.TestCase):
    bin_dir: pathlib.Path
    version: str

    def each(self):
        for name in NAMES:
            with self.subTest(program=name):
                yield name, Program((self.bin_dir / f"{name}.exe").read_bytes())

    def test_version_says_what_it_is(self):
        for name, program in self.each():
            (version,) = program.resources(VERSION)
            words = version.decode("utf-16-le", errors="replace").split("\0")
            copyright_line = "Copyright the AssistCert authors. Licensed under the Apache License 2.0."
            for said in ("The AssistCert authors", "AssistCert", f"{name}.exe", self.version, copyright_line):
                self.assertIn(said, words)
            numbers = struct.unpack_from("<8xHHHH", version, version.index(b"\xbd\x04\xef\xfe"))
            self.assertEqual((numbers[1], numbers[0], numbers[3], numbers[2]),
                             (*(int(part) for part in self.version.split(".")), 0))

    def test_icon_has_every_size(self):
        for _, program in self.each():
            (group,) = program.resources(GROUP_ICON)
            sizes = [group[6 + 14 * i] or 256 for i in range(struct.unpack_from("<4xH", group)[0])]
            self.assertEqual(sizes, [16, 24, 32, 48, 64, 256])
            pictures = program.resources(ICON)
            self.assertEqual(len(pictures), len(sizes))
            for size, picture in zip(sizes, pictures, strict=True):
                self.assertEqual(picture[:8], PNG)
                self.assertEqual(struct.unpack_from(">II", picture, 16), (size, size))

    def test_manifest_asks_for_no_rights(self):
        for name, program in self.each():
            (manifest,) = program.resources(MANIFEST)
            text = manifest.decode()
            root = ElementTree.fromstring(text)
            said = {element.tag.rpartition("}")[2]: (element.text or "").strip() for element in root.iter()}
            self.assertEqual(re.findall(r'level="(\w+)"', text), ["asInvoker"])
            self.assertEqual(said["dpiAwareness"], "PerMonitorV2, PerMonitor")
            self.assertEqual(said["dpiAware"], "true/pm")
            self.assertEqual(said["activeCodePage"], "UTF-8")
            self.assertEqual(said["longPathAware"], "true")
            self.assertEqual(set(re.findall(r'supportedOS Id="([^"]+)"', text)), WINDOWS_7_TO_11)
            self.assertIn("Microsoft.Windows.Common-Controls", text)
            self.assertIn(f'name="AssistCert.{name}" version="{self.version}.0"', text)

    def test_event_log_finds_a_text_for_each_number(self):
        for _, program in self.each():
            (table,) = program.resources(MESSAGE_TABLE)
            self.assertEqual(messages(table), {number: "%1" for number in range(1, 7)})


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    ProgramResourcesTest.bin_dir, ProgramResourcesTest.version = pathlib.Path(sys.argv[1]), sys.argv[2]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)


if __name__ == "__main__":
    main()
