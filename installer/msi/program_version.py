#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Says the version that a Windows program carries in its version resource, such as 0.1.0.0: program_version.py EXE"""
import struct
import sys

# VS_FIXEDFILEINFO begins with it (Windows' verrsrc.h); the version of the structure follows.
SIGNATURE = struct.pack("<II", 0xFEEF04BD, 0x00010000)


def program_version(program: bytes) -> str:
    places = program.count(SIGNATURE)
    if places != 1:
        raise ValueError(f"{places} version resources instead of one")
    high, low = struct.unpack_from("<II", program, program.index(SIGNATURE) + len(SIGNATURE))
    return f"{high >> 16}.{high & 0xFFFF}.{low >> 16}.{low & 0xFFFF}"


def main() -> None:
    with open(sys.argv[1], "rb") as file:
        print(program_version(file.read()))


if __name__ == "__main__":
    main()
