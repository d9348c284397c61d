# SPDX-License-Identifier: Apache-2.0
"""The parts of an SPDX 2.3 document (https://spdx.github.io/spdx-spec/v2.3/)."""
import hashlib
import pathlib
import re

UNKNOWN = "NOASSERTION"
OURS = "Apache-2.0"
US = "Organization: The AssistCert authors"


def spdx_id(*words: str) -> str:
    return "SPDXRef-" + "-".join(re.sub(r"[^A-Za-z0-9.]+", "-", word).strip("-") for word in words)


def checksums(data: bytes) -> list[dict[str, str]]:
    # SHA-1 is what SPDX 2.3 asks of every file; SHA-256 is what counts.
    return [{"algorithm": "SHA1", "checksumValue": hashlib.sha1(data).hexdigest()},
            {"algorithm": "SHA256", "checksumValue": hashlib.sha256(data).hexdigest()}]


def file_entry(name: str, data: bytes, license_id: str) -> dict:
    return {
        "SPDXID": spdx_id("File", name), "fileName": f"./{name}", "checksums": checksums(data),
        "licenseConcluded": license_id, "licenseInfoInFiles": [UNKNOWN], "copyrightText": UNKNOWN,
    }


def package_entry(identifier: str, name: str, version: str | None, license_id: str, supplier: str, purl: str | None) -> dict:
    entry = {
        "SPDXID": identifier, "name": name, "downloadLocation": UNKNOWN, "filesAnalyzed": False,
        "licenseConcluded": license_id, "licenseDeclared": license_id, "copyrightText": UNKNOWN, "supplier": supplier,
    }
    if version:
        entry["versionInfo"] = version
    if purl:
        entry["externalRefs"] = [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                                  "referenceLocator": purl}]
    return entry


def relation(element: str, kind: str, other: str) -> dict[str, str]:
    return {"spdxElementId": element, "relationshipType": kind, "relatedSpdxElement": other}


def shipped_files(tree: pathlib.Path) -> list[tuple[str, bytes]]:
    """Name and contents of every file below a folder; a link stands for itself and has none."""
    return [(path.relative_to(tree).as_posix(), path.read_bytes())
            for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
