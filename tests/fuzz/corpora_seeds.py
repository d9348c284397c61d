#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns test data of other projects into inputs for the fuzz targets. What it makes stays in the build folder.

    corpora_seeds.py CORPORA OUTDIR LARGEST REKEY      REKEY: the built rekey_pfx
"""

import base64
import json
import pathlib
import re
import shutil
import subprocess
import sys


def copy_pfx(corpora: pathlib.Path, out: pathlib.Path, largest: int) -> None:
    for folder in ("pkcs12", "pkcs12-fuzz"):
        for path in sorted((corpora / folder).rglob("*")):
            if path.is_file() and path.suffix != ".json" and path.stat().st_size <= largest:
                name = "-".join(path.relative_to(corpora).parts)
                shutil.copyfile(path, out / "pfx_outer" / name[-120:])


def rekey_pfx(corpora: pathlib.Path, out: pathlib.Path, largest: int, program: str) -> None:
    folder = corpora / "pkcs12"
    for row in json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["files"]:
        path = folder / row["file"]
        if row["password"] is not None and path.stat().st_size <= largest:
            # What does not open with its password is none of this target's.
            subprocess.run([program, path, out / "pfx_password" / row["sha256"], row["password"]], check=False)


def write_names(corpora: pathlib.Path, out: pathlib.Path) -> None:
    for row in json.loads((corpora / "names" / "patterns.json").read_text(encoding="utf-8")):
        lines = [row["name"], *row["dns_sans"]]
        (out / "names" / row["id"]).write_bytes("\n".join(lines).encode("utf-8", "surrogateescape"))


def write_certificates(corpora: pathlib.Path, out: pathlib.Path) -> None:
    block = re.compile(r"-----BEGIN CERTIFICATE-----(.+?)-----END CERTIFICATE-----", re.DOTALL)
    for path in sorted((corpora / "lint").rglob("*.pem")):
        for number, found in enumerate(block.findall(path.read_text(encoding="latin-1"))):
            name = f"lint-{path.stem}-{number}"
            der = base64.b64decode(found)
            (out / "certificate" / name).write_bytes(der)
            # The same certificate, as a server sends it.
            (out / "served" / name).write_bytes(b"\x00\xff\x00\x00" + der)


def main() -> None:
    corpora, out = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    copy_pfx(corpora, out, int(sys.argv[3]))
    rekey_pfx(corpora, out, int(sys.argv[3]), sys.argv[4])
    write_names(corpora, out)
    write_certificates(corpora, out)


main()
