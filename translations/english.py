#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the English plural forms: in the sources "3 record(s)" stands for "1 record", "3 records".

Called by the target update_translations after lupdate; --check fails when a form is missing."""
import re
import sys
import xml.etree.ElementTree as ET


def main():
    path = sys.argv[1]
    tree = ET.parse(path)
    missing = 0
    for message in tree.iter("message"):
        if message.get("numerus") != "yes":
            continue
        source = message.findtext("source")
        one = re.sub(r"\(s\)", "", source)
        many = re.sub(r"\(s\)", "s", source)
        translation = message.find("translation")
        forms = [form.text for form in translation.findall("numerusform")]
        if forms == [one, many] and translation.get("type") is None:
            continue
        missing += 1
        translation.attrib.pop("type", None)
        for form, text in zip(translation.findall("numerusform"), (one, many)):
            form.text = text
    if "--check" in sys.argv:
        return 1 if missing else 0
    text = ET.tostring(tree.getroot(), encoding="unicode")
    with open(path, "w", encoding="utf-8") as out:
        out.write('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + text + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
