# SPDX-License-Identifier: Apache-2.0
"""Which other projects' code a Windows program holds: read from the program itself."""
import dataclasses
import json
import pathlib
import re
import subprocess

TABLE = pathlib.Path(__file__).with_name("components.json")


@dataclasses.dataclass
class Component:
    """Component is one of other projects, as found in a program."""
    name: str
    license: str
    supplier: str
    package: str
    notices_of: str
    part_of: str | None
    version: str | None
    purl: str | None


def package_version(package: str) -> str | None:
    """The version of an installed Debian package."""
    found = subprocess.run(["dpkg-query", "-W", "-f=${Version}", package], check=False, stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL, text=True)
    return found.stdout if found.returncode == 0 and found.stdout else None


def version_of(row: dict, found: re.Match, sysroot: pathlib.Path | None) -> str | None:
    groups = [group for group in found.groups() if group is not None]
    if groups:
        return ".".join(groups)
    if "header" in row and sysroot is not None:
        path, pattern = row["header"]
        said = re.search(pattern, (sysroot / path).read_text(errors="replace"), re.DOTALL)
        if said is None:
            raise ValueError(f"{path} does not say the version of {row['name']}")
        return ".".join(said.groups())
    if row.get("version_of_package"):
        return package_version(row["package"])
    return None


def linked_into(program: bytes, sysroot: pathlib.Path | None) -> list[Component]:
    """What is linked into a program, in the table's order."""
    text = program.decode("latin-1")
    found = []
    for row in json.loads(TABLE.read_text())["components"]:
        evidence = re.search(row["evidence"], text)
        if evidence is None:
            continue
        version = version_of(row, evidence, sysroot)
        purl = row["purl"] if "{version}" not in row["purl"] else version and row["purl"].format(version=version)
        found.append(Component(row["name"], row["license"], row["supplier"], row["package"],
                               row.get("notices_of", row["package"]), row.get("part_of"), version, purl))
    return found
