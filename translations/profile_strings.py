#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the texts of the product profile as a C++ source that lupdate can read.

    profile_strings.py PROFILE.json > profile_strings.cpp

They are data and stand in no source of their own; wizard/text looks them up in the context Profile.
"""
import json
import sys


def texts_of(profile):
    """What a person reads of a profile: the steps, and the names of layouts and endpoints. Product names stay."""
    for steps in profile["next_steps"].values():
        for step in steps:
            yield step["text"]
    for layout in profile["layouts"].values():
        yield layout["name"]
        yield layout["management_site"]["name"]
        yield layout["connection_proctor"]["name"]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        profile = json.load(file)
    print("#include <QCoreApplication>")
    print("void profileStrings() {")
    for text in dict.fromkeys(texts_of(profile)):
        # JSON's way of quoting a text is C++'s too.
        print(f'    QCoreApplication::translate("Profile", {json.dumps(text, ensure_ascii=False)});')
    print("}")


if __name__ == "__main__":
    main()
