#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Draws an .ico of a drawing: make_icon.py RSVG_CONVERT DRAWING.svg OUT.ico"""
import struct
import subprocess
import sys

# Small and large icons at 100, 150 and 200 percent, and what Explorer's large views ask for.
SIZES = (16, 24, 32, 48, 64, 256)
HEADER = struct.Struct("<HHH")
ENTRY = struct.Struct("<BBBBHHII")
KIND_ICON = 1
BITS_PER_PIXEL = 32


def picture(rsvg_convert: str, drawing: str, size: int) -> bytes:
    call = [rsvg_convert, "--width", str(size), "--height", str(size), "--format", "png", drawing]
    return subprocess.run(call, check=True, stdout=subprocess.PIPE).stdout


def icon(pictures: list[bytes]) -> bytes:
    offset = HEADER.size + ENTRY.size * len(pictures)
    entries = b""
    for size, data in zip(SIZES, pictures, strict=True):
        side = size % 256  # 0 stands for 256
        entries += ENTRY.pack(side, side, 0, 0, 1, BITS_PER_PIXEL, len(data), offset)
        offset += len(data)
    return HEADER.pack(0, KIND_ICON, len(pictures)) + entries + b"".join(pictures)


def main() -> None:
    rsvg_convert, drawing, out = sys.argv[1:]
    with open(out, "wb") as file:
        file.write(icon([picture(rsvg_convert, drawing, size) for size in SIZES]))


if __name__ == "__main__":
    main()
