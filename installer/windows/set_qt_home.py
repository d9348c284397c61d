#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Sets the folder that is compiled into Qt as the place of its plugins and translations.

    set_qt_home.py libQt6Core.a FOLDER

Qt keeps it in a field of fixed length behind the word qt_prfxpath=, for installers to overwrite. CMake on Linux cannot be
told a Windows path as prefix, and a ready pack has the prefix of whoever made it.
"""
import re
import sys
from pathlib import Path

MARK = b"qt_prfxpath="
FIELD = 256  # what follows the mark, the closing zero included: qtbase/src/corelib/CMakeLists.txt


def main() -> int:
    library, folder = Path(sys.argv[1]), sys.argv[2].encode()
    content = library.read_bytes()
    fields = [match for match in re.finditer(MARK + rb"([\x20-\x7e]+)\0", content)]
    if len(fields) != 1 or len(folder) >= FIELD:
        print(f"{library}: the folder that Qt looks into is at {len(fields)} places, not at one.", file=sys.stderr)
        return 1
    start = fields[0].start(1)
    field = content[start:start + FIELD]
    if field.rstrip(b"\0") != fields[0][1]:
        print(f"{library}: the field behind {MARK.decode()} is shorter than expected.", file=sys.stderr)
        return 1
    library.write_bytes(content[:start] + folder.ljust(FIELD, b"\0") + content[start + FIELD:])
    return 0


if __name__ == "__main__":
    sys.exit(main())
