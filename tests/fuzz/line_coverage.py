#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Adds up for each folder of certcore what "llvm-cov export -summary-only" says of its files, read from stdin."""

import collections
import json
import sys


def main() -> None:
    lines = collections.defaultdict(lambda: [0, 0])
    for entry in json.load(sys.stdin)["data"][0]["files"]:
        if "/certcore/" not in entry["filename"]:
            continue
        folder = entry["filename"].rsplit("/certcore/", 1)[1].split("/")[0]
        lines[folder][0] += entry["summary"]["lines"]["covered"]
        lines[folder][1] += entry["summary"]["lines"]["count"]
    for folder, (covered, count) in sorted(lines.items()):
        print(f"  {folder:10} {covered:6} of {count:6} ({100 * covered / max(count, 1):.0f} %)")


main()
