#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the ICANN section of the public suffix list as a C++ source of sorted tables.

usage: make_public_suffix_table.py PUBLIC_SUFFIX_LIST OUTPUT

The format is that of https://publicsuffix.org/list/: one rule a line, "//" begins a comment, "*." a wildcard rule, "!"
an exception. Names leave here as A-labels (RFC 5890, section 2.3.2.1), because a certificate holds no others.
"""

import re
import sys
import unicodedata

BEGIN = "===BEGIN ICANN DOMAINS==="
END = "===END ICANN DOMAINS==="
LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")


def icann_rules(lines):
    """The rules between the two markers; both must be there, or the list is another file than we think."""
    rules = []
    inside = seen_end = False
    for line in lines:
        if line.startswith("//"):
            if BEGIN in line:
                inside = True
            elif END in line and inside:
                inside, seen_end = False, True
        elif inside and line.strip():
            rules.append(line.split()[0])
    if not seen_end or not rules:
        raise ValueError("no ICANN section found")
    return rules


def to_ascii(name):
    """The name in lowercase A-labels."""
    labels = []
    for label in unicodedata.normalize("NFC", name.lower()).split("."):
        if not label.isascii():
            label = "xn--" + label.encode("punycode").decode("ascii")
        if not LABEL.fullmatch(label):
            raise ValueError(f"not a domain name: {name!r}")
        labels.append(label)
    return ".".join(labels)


def sort_rules(rules):
    """Names, parents of wildcard rules and exceptions, each sorted as C++ compares std::string_view."""
    names, parents, exceptions = set(), set(), set()
    for rule in rules:
        if rule.startswith("!"):
            exceptions.add(to_ascii(rule[1:]))
        elif rule.startswith("*."):
            parents.add(to_ascii(rule[2:]))
        else:
            names.add(to_ascii(rule))
    return sorted(names), sorted(parents), sorted(exceptions)


def write_table(out, function, names):
    """One array and the function that hands it out."""
    out.write(f"namespace {{\nconstexpr std::array<std::string_view, {len(names)}> {function}Data{{\n")
    out.writelines(f'    "{name}"sv,\n' for name in names)
    out.write("};\n}  // namespace\n\n")
    out.write(f"std::span<const std::string_view> {function}() {{\n    return {function}Data;\n}}\n\n")


def main(arguments):
    if len(arguments) != 3:
        sys.exit(__doc__)
    source, target = arguments[1:]
    try:
        with open(source, encoding="utf-8") as lines:
            names, parents, exceptions = sort_rules(icann_rules(lines))
    except (OSError, ValueError) as error:
        sys.exit(f"make_public_suffix_table.py: {source}: {error}")
    with open(target, "w", encoding="ascii", newline="\n") as out:
        out.write("// Made by make_public_suffix_table.py from the public suffix list (MPL-2.0); not to be edited.\n")
        out.write('#include "certcore/name/public_suffix_table.h"\n\n#include <array>\n\n')
        out.write("namespace certcore {\n\nusing namespace std::string_view_literals;\n\n")
        write_table(out, "publicSuffixNames", names)
        write_table(out, "publicSuffixWildcardParents", parents)
        write_table(out, "publicSuffixExceptions", exceptions)
        out.write("}  // namespace certcore\n")


if __name__ == "__main__":
    main(sys.argv)
