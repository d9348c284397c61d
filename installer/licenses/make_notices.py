#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the licence texts that go with the programs.

  make_notices.py windows OUT_DIR SYSROOT PROGRAM.exe...
  make_notices.py debian OUT_DIR
"""
import pathlib
import shutil
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "sbom"))
import components  # noqa: E402 (the table of the two scripts' folder)

COMMON = pathlib.Path("/usr/share/common-licenses")
DOC = pathlib.Path("/usr/share/doc")
HEAD = """AssistCert
Copyright the AssistCert authors. Licensed under the Apache License, Version 2.0:
LICENSE.txt in this folder.

The programs hold code of other projects:
"""
QT = """
This program uses the Qt library, version {version}, which is covered by the GNU Lesser
General Public License version 3 (LGPL-3.0.txt, GPL-3.0.txt). RELINKING.txt says where
its source is and how the programs are linked with a modified one.
"""
MPL = """
The Public Suffix List is covered by the Mozilla Public License 2.0 (MPL-2.0.txt). Its
source is the file public_suffix_list.dat of publicsuffix.org, here in the version of
Debian's package publicsuffix {version}; it is unmodified, compiled into a table.
"""
DEBIAN = """AssistCert
Copyright the AssistCert authors. Licensed under the Apache License, Version 2.0
(/usr/share/common-licenses/Apache-2.0).

The libraries that it uses (Qt under the LGPL-3.0, OpenSSL under the Apache-2.0, and those
that these use) are packages of Debian, each with its own /usr/share/doc/PACKAGE/copyright.
Compiled in are JSON for Modern C++ (MIT) and the Public Suffix List (MPL-2.0, compiled into a table,
unmodified, of Debian's package publicsuffix {version}), whose notices follow.
"""


def text_of(path: pathlib.Path) -> str:
    if not path.is_file():
        sys.exit(f"{path} is missing. The licence texts come from the packages that are linked: install them.")
    return path.read_text(encoding="utf-8")


def write_for_windows(path: pathlib.Path, text: str) -> None:
    # The Notepad of Server 2016 knows no other line ends.
    path.write_bytes(text.replace("\r\n", "\n").replace("\n", "\r\n").encode())


def windows(out: pathlib.Path, sysroot: pathlib.Path, programs: list[pathlib.Path]) -> None:
    found: dict[str, components.Component] = {}
    for program in programs:
        for component in components.linked_into(program.read_bytes(), sysroot):
            found.setdefault(component.name, component)
    notices = HEAD
    for component in found.values():
        part = f", part of {component.part_of}" if component.part_of else ""
        version = f" {component.version}" if component.version else ""
        notices += (f"\n  {component.name}{version}{part}\n    {component.supplier}; {component.license}\n"
                    f"    Notices: notices-{component.notices_of}.txt\n")
        source = DOC / component.notices_of / "copyright"
        write_for_windows(out / f"notices-{component.notices_of}.txt", text_of(source))
    if "Qt" in found:
        notices += QT.format(version=found["Qt"].version)
        for name, text in (("LGPL-3.0.txt", COMMON / "LGPL-3"), ("GPL-3.0.txt", COMMON / "GPL-3"),
                           ("RELINKING.txt", HERE / "RELINKING.txt")):
            write_for_windows(out / name, text_of(text))
    if "Public Suffix List" in found:
        notices += MPL.format(version=found["Public Suffix List"].version)
        write_for_windows(out / "MPL-2.0.txt", text_of(COMMON / "MPL-2.0"))
    write_for_windows(out / "THIRD-PARTY-NOTICES.txt", notices)
    write_for_windows(out / "LICENSE.txt", text_of(ROOT / "LICENSE"))


def debian(out: pathlib.Path) -> None:
    notices = DEBIAN.format(version=components.package_version("publicsuffix"))
    for package in ("nlohmann-json3-dev", "publicsuffix"):
        notices += f"\n{'=' * 72}\n{package}\n{'=' * 72}\n\n" + text_of(DOC / package / "copyright")
    (out / "copyright").write_text(notices)


def main() -> None:
    if len(sys.argv) == 3 and sys.argv[1] == "debian":
        out = pathlib.Path(sys.argv[2])
        out.mkdir(parents=True, exist_ok=True)
        debian(out)
    elif len(sys.argv) > 4 and sys.argv[1] == "windows":
        out = pathlib.Path(sys.argv[2])
        shutil.rmtree(out, ignore_errors=True)
        out.mkdir(parents=True)
        windows(out, pathlib.Path(sys.argv[3]), [pathlib.Path(word) for word in sys.argv[4:]])
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main()
