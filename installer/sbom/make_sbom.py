#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes what is in a package as SPDX 2.3 (JSON).

  make_sbom.py windows VERSION ARTIFACT TREE OUT.spdx.json [SYSROOT]
  make_sbom.py debian VERSION ARTIFACT TREE OUT.spdx.json

ARTIFACT is the MSI or .deb, TREE a folder with the files that it installs. For Windows the programs themselves say what
is linked into them; for Debian the package's dependencies do. The time is SOURCE_DATE_EPOCH, or the artifact's.
"""
import datetime
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys

import components
import spdx

# Linked into the Linux programs, since there is no library of them.
COMPILED_IN = ("JSON for Modern C++", "Public Suffix List")
DEBIAN_LICENSES = (
    (r"libqt6", "LGPL-3.0-only"), (r"libssl3", "Apache-2.0"), (r"libc6", "LGPL-2.1-or-later"),
    (r"libstdc\+\+6|libgcc-s1", "GPL-3.0-or-later WITH GCC-exception-3.1"),
)


def component_entry(component: components.Component) -> dict:
    return spdx.package_entry(spdx.spdx_id("Package", component.name), component.name, component.version,
                              component.license, f"Organization: {component.supplier}", component.purl)


def windows_parts(files, sysroot) -> tuple[list[dict], list[dict]]:
    packages: dict[str, dict] = {}
    relations = []
    for name, data in files:
        if not name.endswith(".exe"):
            continue
        for component in components.linked_into(data, sysroot):
            entry = component_entry(component)
            packages.setdefault(entry["SPDXID"], entry)
            if component.part_of:
                relations.append(spdx.relation(spdx.spdx_id("Package", component.part_of), "CONTAINS", entry["SPDXID"]))
            relations.append(spdx.relation(spdx.spdx_id("File", name), "STATIC_LINK", entry["SPDXID"]))
    return list(packages.values()), relations


def debian_parts(artifact, files) -> tuple[list[dict], list[dict]]:
    depends = subprocess.run(["dpkg-deb", "--field", artifact, "Depends"], check=True, stdout=subprocess.PIPE,
                             text=True).stdout
    programs = [spdx.spdx_id("File", name) for name, _ in files if name.startswith("usr/bin/")]
    packages, relations = [], []
    for package in sorted({re.split(r"[ (:|]", word.strip())[0] for word in depends.split(",") if word.strip()}):
        version = components.package_version(package)
        license_id = next((found for pattern, found in DEBIAN_LICENSES if re.match(pattern, package)), spdx.UNKNOWN)
        entry = spdx.package_entry(spdx.spdx_id("Package", package), package, version, license_id, "Organization: Debian",
                                   version and f"pkg:deb/debian/{package}@{version}")
        packages.append(entry)
        relations += [spdx.relation(program, "DYNAMIC_LINK", entry["SPDXID"]) for program in programs]
    for row in json.loads(components.TABLE.read_text())["components"]:
        if row["name"] in COMPILED_IN:
            version = components.package_version(row["package"])
            entry = spdx.package_entry(spdx.spdx_id("Package", row["name"]), row["name"], version, row["license"],
                                       f"Organization: {row['supplier']}",
                                       version and f"pkg:deb/debian/{row['package']}@{version}")
            packages.append(entry)
            relations += [spdx.relation(program, "STATIC_LINK", entry["SPDXID"]) for program in programs]
    return packages, relations


def made_at(artifact: pathlib.Path) -> str:
    seconds = int(os.environ.get("SOURCE_DATE_EPOCH") or artifact.stat().st_mtime)
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def document(version, artifact, files, packages, relations) -> dict:
    contents = artifact.read_bytes()
    whole = spdx.package_entry(spdx.spdx_id("Package", "AssistCert"), "AssistCert", version, spdx.OURS, spdx.US, None)
    whole["packageFileName"] = artifact.name
    whole["checksums"] = spdx.checksums(contents)
    whole["copyrightText"] = "Copyright the AssistCert authors"
    entries = []
    for name, data in files:
        ours = name.endswith(".exe") or name.startswith("usr/bin/")
        entries.append(spdx.file_entry(name, data, spdx.OURS if ours else spdx.UNKNOWN))
    relations = [spdx.relation("SPDXRef-DOCUMENT", "DESCRIBES", whole["SPDXID"]),
                 *(spdx.relation(whole["SPDXID"], "CONTAINS", entry["SPDXID"]) for entry in entries), *relations]
    unique = [dict(pairs) for pairs in dict.fromkeys(tuple(entry.items()) for entry in relations)]
    return {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": artifact.name,
        "documentNamespace": f"https://spdx.org/spdxdocs/{artifact.name}-{hashlib.sha256(contents).hexdigest()}",
        "creationInfo": {"created": made_at(artifact), "creators": [spdx.US, f"Tool: make_sbom-{version}"]},
        "packages": [whole, *packages], "files": entries, "relationships": unique,
    }


def main() -> None:
    if len(sys.argv) < 6 or sys.argv[1] not in ("windows", "debian"):
        sys.exit(__doc__)
    kind, version = sys.argv[1:3]
    artifact, tree, out = (pathlib.Path(word) for word in sys.argv[3:6])
    files = spdx.shipped_files(tree)
    if kind == "windows":
        packages, relations = windows_parts(files, pathlib.Path(sys.argv[6]) if len(sys.argv) > 6 else None)
    else:
        packages, relations = debian_parts(artifact, files)
    out.write_text(json.dumps(document(version, artifact, files, packages, relations), indent=2) + "\n")


if __name__ == "__main__":
    main()
