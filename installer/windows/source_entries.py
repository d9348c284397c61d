#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns a machine's apt sources into deb-src entries (deb822, on stdout), for Debian's own suites and main alone.

    source_entries.py CODENAME FILE...      FILE: *.list (one line each) or *.sources (deb822), as apt reads them

What switches apt's checks off (trusted, allow-insecure and the like) is left out: what comes from here is compiled.
"""
import re
import sys
from pathlib import Path

# Fields that this program decides about, that say nothing about sources, or that would switch a check off.
LEFT_OUT = {"types", "uris", "suites", "components", "enabled", "arch", "architectures", "lang", "languages", "target",
            "targets", "trusted", "allow-insecure", "allow-weak", "allow-downgrade-to-insecure", "x-repolib-name"}
NO = {"no", "false", "without", "off", "disable", "0"}


def one_line_entries(text: str):
    """The entries of the format `deb [option=value ...] URI SUITE COMPONENT...`."""
    for line in text.splitlines():
        match = re.match(r"\s*deb(?:-src)?\s+(?:\[([^]]*)\]\s+)?(.*?)\s*(?:#.*)?$", line)
        if not match or not match[2]:
            continue
        uri, *rest = match[2].split()
        options = (option.split("=", 1) for option in (match[1] or "").split() if "=" in option)
        fields = {name.lower(): value.replace(",", " ") for name, value in options if name[-1] not in "+-"}
        yield [uri], rest[:1], rest[1:], fields


def deb822_entries(text: str):
    """The entries of the format with one field a line, and an empty line between two entries."""
    kept = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
    for stanza in re.split(r"\n\s*\n", kept):
        found = re.findall(r"^([A-Za-z0-9-]+):(.*(?:\n[ \t].*)*)", stanza, re.MULTILINE)
        fields = {name.lower(): value.strip(" \t") for name, value in found}
        if fields.get("enabled", "yes").strip().lower() not in NO:
            yield (fields.get("uris", "").split(), fields.get("suites", "").split(),
                   fields.get("components", "").split(), fields)


def entries(path: Path):
    text = path.read_text(encoding="utf-8", errors="replace")
    return deb822_entries(text) if path.suffix == ".sources" else one_line_entries(text)


def main() -> int:
    if len(sys.argv) < 2:
        print("usage: source_entries.py CODENAME FILE...", file=sys.stderr)
        return 2
    codename = sys.argv[1]
    wanted = {codename, f"{codename}-updates", f"{codename}-security"}
    seen = set()
    for name in sys.argv[2:]:
        for uris, suites, components, fields in entries(Path(name)):
            for uri, suite in ((uri, suite) for uri in uris for suite in suites):
                if (suite not in wanted or "main" not in components or uri.startswith("cdrom:")
                        or (uri.rstrip("/"), suite) in seen):
                    continue
                seen.add((uri.rstrip("/"), suite))
                print(f"Types: deb-src\nURIs: {uri}\nSuites: {suite}\nComponents: main")
                for field, value in fields.items():
                    if field not in LEFT_OUT:
                        print(f"{field}: {value}")
                print()
    return 0 if seen else 1


if __name__ == "__main__":
    sys.exit(main())
