#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Makes the section .loadcfg of a 64-bit program known to Windows' loader, as its load configuration.

    set_load_config.py PROGRAM.exe           changes the program
    set_load_config.py --check PROGRAM.exe   says whether its DLLs are looked for in the system's folder alone
"""
import struct
import sys

LOAD_CONFIG = 10  # "PE Format", Optional Header Data Directories
DEPENDENT_LOAD_FLAGS = 0x4E
SEARCH_SYSTEM32 = 0x800


class Program:
    def __init__(self, path):
        self.path = path
        with open(path, "rb") as file:
            self.bytes = bytearray(file.read())
        self.header = self.number("<I", 0x3C)
        if self.bytes[self.header:self.header + 4] != b"PE\0\0" or self.number("<H", self.header + 24) != 0x20B:
            sys.exit(f"{path} is no 64-bit program for Windows")
        self.directory = self.header + 24 + 112 + LOAD_CONFIG * 8

    def number(self, shape, at):
        return struct.unpack_from(shape, self.bytes, at)[0]

    def sections(self):
        first = self.header + 24 + self.number("<H", self.header + 20)
        for index in range(self.number("<H", self.header + 6)):
            at = first + 40 * index
            name = self.bytes[at:at + 8].rstrip(b"\0").decode("ascii", "replace")
            yield name, *struct.unpack_from("<IIII", self.bytes, at + 8)  # size, address, size and place in the file

    def set(self):
        for name, _, address, _, place in self.sections():
            if name == ".loadcfg":
                struct.pack_into("<II", self.bytes, self.directory, address, self.number("<I", place))
                struct.pack_into("<I", self.bytes, self.header + 24 + 64, 0)  # no checksum is better than a wrong one
                with open(self.path, "wb") as file:
                    file.write(self.bytes)
                return
        sys.exit(f"{self.path} has no section .loadcfg")

    def flags(self):
        address = self.number("<I", self.directory)
        for _, size, start, _, place in self.sections():
            if address and start <= address < start + size:
                return self.number("<H", place + address - start + DEPENDENT_LOAD_FLAGS)
        return 0


def main():
    if sys.argv[1] == "--check":
        if Program(sys.argv[2]).flags() != SEARCH_SYSTEM32:
            sys.exit(f"{sys.argv[2]} lets DLLs be looked for beside it")
    else:
        Program(sys.argv[1]).set()


main()
