#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Holds an SPDX document against what is shipped: sbom_test.py FILE.spdx.json ARTIFACT TREE [WANTED...]

WANTED: names of packages that have to be listed. Then forged documents and files, each of which has to be noticed.
"""
import hashlib
import json
import pathlib
import re
import shutil
import sys
import tempfile

NEEDED = {
    "document": ("spdxVersion", "dataLicense", "SPDXID", "name", "documentNamespace", "creationInfo", "packages", "files",
                 "relationships"),
    "package": ("SPDXID", "name", "downloadLocation", "filesAnalyzed", "licenseConcluded", "licenseDeclared",
                "copyrightText", "supplier"),
    "file": ("SPDXID", "fileName", "checksums", "licenseConcluded", "copyrightText"),
}
LICENSES = {
    "Apache-2.0", "BSD-3-Clause", "FTL", "GPL-3.0-or-later", "IJG", "LGPL-2.1-or-later", "LGPL-3.0-only", "MIT",
    "MIT-Modern-Variant", "MPL-2.0", "NOASSERTION", "ZPL-2.1", "Zlib", "libpng-2.0",
}
EXCEPTIONS = {"GCC-exception-3.1"}


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def said_sum(entry: dict) -> str | None:
    return next((one["checksumValue"] for one in entry.get("checksums", ()) if one["algorithm"] == "SHA256"), None)


def faults_of_license(where: str, expression: str) -> list[str]:
    words = [word for word in re.split(r"[() ]+", expression) if word and word not in ("AND", "OR", "WITH")]
    return [f"{where}: no SPDX licence: {word}" for word in words if word not in LICENSES | EXCEPTIONS]


def faults_of_form(document: dict) -> list[str]:
    faults = [f"the document has no {name}" for name in NEEDED["document"] if name not in document]
    if faults:
        return faults
    if (document["spdxVersion"], document["dataLicense"], document["SPDXID"]) != ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"):
        faults.append("not an SPDX 2.3 document")
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", document["creationInfo"]["created"]):
        faults.append("no time")
    ids = [document["SPDXID"]]
    for kind, entries in (("package", document["packages"]), ("file", document["files"])):
        for entry in entries:
            where = entry.get("name") or entry.get("fileName")
            faults += [f"{where} has no {name}" for name in NEEDED[kind] if name not in entry]
            ids.append(entry.get("SPDXID"))
            faults += faults_of_license(where, entry.get("licenseConcluded", ""))
            if kind == "package" and entry.get("downloadLocation") != "NOASSERTION":
                faults.append(f"{where} names a mirror")
    faults += [f"{one} is not unique" for one in set(ids) if ids.count(one) > 1]
    faults += [f"not an SPDX id: {one}" for one in ids if not re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", one or "")]
    for entry in document["relationships"]:
        for end in (entry["spdxElementId"], entry["relatedSpdxElement"]):
            if end not in ids:
                faults.append(f"a relationship of {end}, which is not there")
    return faults


def faults_of_files(document: dict, artifact: pathlib.Path, tree: pathlib.Path) -> list[str]:
    faults = []
    listed = {entry["fileName"].removeprefix("./"): said_sum(entry) for entry in document["files"]}
    there = {path.relative_to(tree).as_posix(): sha256(path.read_bytes())
             for path in tree.rglob("*") if path.is_file() and not path.is_symlink()}
    faults += [f"shipped and not listed: {name}" for name in there if name not in listed]
    faults += [f"listed and not shipped: {name}" for name in listed if name not in there]
    faults += [f"another SHA-256: {name}" for name in there if name in listed and there[name] != listed[name]]
    whole = [entry for entry in document["packages"] if entry.get("packageFileName") == artifact.name]
    if len(whole) != 1 or said_sum(whole[0]) != sha256(artifact.read_bytes()):
        faults.append(f"another SHA-256: {artifact.name}")
    return faults


def faults(document: dict, artifact: pathlib.Path, tree: pathlib.Path, wanted: list[str]) -> list[str]:
    found = faults_of_form(document)
    if not found:
        names = {entry["name"] for entry in document["packages"]}
        linked = {entry["relatedSpdxElement"] for entry in document["relationships"] if "LINK" in entry["relationshipType"]}
        found += faults_of_files(document, artifact, tree)
        found += [f"not listed: {name}" for name in wanted if name not in names]
        found += [f"linked with nothing: {entry['name']}" for entry in document["packages"]
                  if "packageFileName" not in entry and entry["SPDXID"] not in linked]
    return found


def forgeries(document: dict):
    """What is changed, and a document that has it changed."""
    def changed(change):
        copy = json.loads(json.dumps(document))
        change(copy)
        return copy
    yield "a file is missing", changed(lambda copy: copy["files"].pop())
    yield "a sum is another", changed(lambda copy: copy["files"][0]["checksums"][1].update(checksumValue="0" * 64))
    yield "an id is there twice", changed(lambda copy: copy["files"].append(dict(copy["files"][0])))
    yield "a field is missing", changed(lambda copy: copy["packages"][-1].pop("downloadLocation"))
    yield "a licence is none", changed(lambda copy: copy["packages"][-1].update(licenseConcluded="Something"))
    yield "a mirror is named", changed(lambda copy: copy["packages"][-1].update(downloadLocation="https://mirror.example"))
    yield "a relationship leads nowhere", changed(lambda copy: copy["relationships"][0].update(relatedSpdxElement="SPDXRef-x"))


def main() -> None:
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    document = json.loads(pathlib.Path(sys.argv[1]).read_text())
    artifact, tree, wanted = pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3]), sys.argv[4:]
    found = faults(document, artifact, tree, wanted)
    if found:
        sys.exit("\n".join(found))
    unnoticed = [what for what, forged in forgeries(document) if not faults(forged, artifact, tree, wanted)]
    with tempfile.TemporaryDirectory() as folder:
        forged = pathlib.Path(folder) / "tree"
        shutil.copytree(tree, forged, symlinks=True)
        program = next(path for path in sorted(forged.rglob("assistcert*")) if path.is_file() and path.stat().st_size > 10000)
        with open(program, "r+b") as file:
            file.seek(4096)
            byte = file.read(1)
            file.seek(4096)
            file.write(bytes([byte[0] ^ 1]))
        if not faults(document, artifact, forged, wanted):
            unnoticed.append(f"one bit of {program.name} is another")
    if unnoticed:
        sys.exit("unnoticed: " + "; ".join(unnoticed))
    print(f"{sys.argv[1]}: {len(document['files'])} files, {len(document['packages'])} packages; forgeries are noticed")


if __name__ == "__main__":
    main()
