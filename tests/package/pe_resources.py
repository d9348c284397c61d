# SPDX-License-Identifier: Apache-2.0
"""Reads the resources of a Windows program."""
import struct

ICON, MESSAGE_TABLE, GROUP_ICON, VERSION, MANIFEST = 3, 11, 14, 16, 24
RESOURCES = 2  # Its place among the data directories.
SUBFOLDER = 0x80000000
LANGUAGES_AND_ALL_BELOW = 3


class Program:
    """Program is a 64-bit PE file."""

    def __init__(self, data: bytes):
        self._data = data
        header = struct.unpack_from("<I", data, 0x3C)[0]
        if data[header:header + 4] != b"PE\0\0":
            raise ValueError("not a Windows program")
        sections, optional_size = struct.unpack_from("<H12xH", data, header + 6)
        optional = header + 24
        self.subsystem = struct.unpack_from("<H", data, optional + 68)[0]
        self._section_table = [struct.unpack_from("<8s4I", data, optional + optional_size + 40 * i)
                               for i in range(sections)]
        self._root = self._offset(struct.unpack_from("<I", data, optional + 112 + 8 * RESOURCES)[0])

    def _offset(self, address: int) -> int:
        for _, size, start, _, offset in self._section_table:
            if start <= address < start + size:
                return offset + address - start
        raise ValueError(f"no section holds address {address:#x}")

    def resources(self, kind: int) -> list[bytes]:
        """The contents of every resource of a kind, in the order of their ids."""
        return [data for path, data in self._walk(self._root, ()) if path[0] == kind]

    def _walk(self, folder: int, path: tuple[int, ...]):
        named, numbered = struct.unpack_from("<12xHH", self._data, folder)
        for i in range(named + numbered):
            name, where = struct.unpack_from("<II", self._data, folder + 16 + 8 * i)
            if where & SUBFOLDER and len(path) < LANGUAGES_AND_ALL_BELOW:
                yield from self._walk(self._root + (where & ~SUBFOLDER), (*path, name))
            else:
                address, size = struct.unpack_from("<II", self._data, self._root + where)
                start = self._offset(address)
                yield (*path, name), self._data[start:start + size]
