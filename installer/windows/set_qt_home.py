#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Changes the folder that is compiled into a Qt that others have built: below it, Qt looks for plugins and translations.

    set_qt_home.py libQt6Core.a FOLDER

The new folder has to be as long as the one before: the compiler has counted its letters, and a longer one would be cut.
"""
import re
import sys
from pathlib import Path


def main() -> int:
    if len(sys.argv) != 3:
        print("usage: set_qt_home.py libQt6Core.a FOLDER", file=sys.stderr)
        return 2
    library, folder = Path(sys.argv[1]), sys.argv[2].encode()
    content = library.read_bytes()
    fields = list(re.finditer(rb"qt_prfxpath=([\x20-\x7e]+)\0", content))
    if len(fields) != 1 or len(fields[0][1]) != len(folder):
        found = ", ".join(field[1].decode() for field in fields) or "none"
        print(f"{library}: the folder compiled into Qt cannot be changed to {sys.argv[2]}, which has another length than"
              f" what is there: {found}", file=sys.stderr)
        return 1
    start, end = fields[0].span(1)
    library.write_bytes(content[:start] + folder + content[end:])
    return 0


if __name__ == "__main__":
    sys.exit(main())
