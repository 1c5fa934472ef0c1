#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a language is not what the sources say, or not whole.

check_translations.py LUPDATE        compares with the sources, then looks at every text
check_translations.py --self-test    proves that each rule finds a breach
"""
import collections
import filecmp
import pathlib
import re
import shutil
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parents[2]
FOLDER = ROOT / "translations"
sys.path.insert(0, str(FOLDER))
import update  # noqa: E402

# How many forms a count has; in the first ones of Arabic the number is a word.
FORMS = {"ar": 6, "en": 2, "es": 2, "fr": 2, "ru": 3, "zh": 1}
WORDED = {"ar": 3}
INVISIBLE = "\u200e\u200f\u2068\u2069"


def marks(text, without_count=False):
    found = re.findall(r"%L?\d+|%L?n", text)
    return collections.Counter(m for m in found if not (without_count and m.endswith("n")))


def accelerators(text):
    return len(re.findall(r"&[^&\s]", text.replace("&&", "")))


def faults_of_text(source, text, worded=False):
    """What is wrong with one translated text."""
    if not text.strip():
        yield "is empty"
        return
    if marks(text, worded) != marks(source, worded) and marks(text) != marks(source):
        yield "has other place markers"
    if accelerators(text) != accelerators(source):
        yield "has another number of accelerators (&)"
    if source.endswith("…") != text.rstrip(INVISIBLE).endswith("…"):
        yield "lost or gained an ellipsis"
    for end, cut in (("begins", str.lstrip), ("ends", str.rstrip)):
        # A blank joins this text to another one; one that does not break is typography.
        blank = [len(t) - len(cut(t, " \n\t")) for t in (source, text.strip(INVISIBLE))]
        if blank[0] != blank[1]:
            yield f"{end} with another blank"


def faults_of_message(code, message):
    source = message.findtext("source")
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        yield f"is {'missing' if translation is None else translation.get('type')}"
        return
    if message.get("numerus") != "yes":
        yield from faults_of_text(source, translation.text or "")
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if len(forms) != FORMS.get(code, len(forms)):
        yield f"has {len(forms)} plural forms, not {FORMS[code]}"
    for place, form in enumerate(forms):
        yield from faults_of_text(source, form, place < WORDED.get(code, 0))


def faults_of_file(path):
    code = path.stem.split("_")[1]
    try:
        root = ET.parse(path).getroot()
    except ET.ParseError as error:
        yield f"{path.name}: {error}"
        return
    if root.get("language") != code:
        yield f"{path.name}: its language is {root.get('language')}"
    for context in root.findall("context"):
        if not context.findtext("name").startswith("plenary"):
            yield f"{path.name}: the context {context.findtext('name')} is none of the program"
        for message in context.findall("message"):
            for fault in faults_of_message(code, message):
                yield f"{path.name}: {context.findtext('name')}: “{message.findtext('source')}” {fault}"


def differs_from_sources(lupdate):
    with tempfile.TemporaryDirectory() as folder:
        for kept in FOLDER.glob("plenary_*.ts"):
            shutil.copyfile(kept, pathlib.Path(folder) / kept.name)
        update.update(lupdate, folder)
        for kept in sorted(FOLDER.glob("plenary_*.ts")):
            if not filecmp.cmp(kept, pathlib.Path(folder) / kept.name, shallow=False):
                yield f"{kept.name} is not what the sources say: build the target update_translations"


def self_test():
    good = ('<message><source>&amp;Wrote %1…</source><translation>{}</translation></message>')
    plural = ('<message numerus="yes"><source>%n row(s)</source><translation>{}</translation>'
              '</message>')
    forms = "<numerusform>%n x</numerusform>"
    wrong = [("fr", good.format("&amp;Écrit %2…")), ("fr", good.format("Écrit %1…")),
             ("fr", good.format("&amp;Écrit %1")), ("fr", good.format(" &amp;Écrit %1…")),
             ("fr", good.format("")), ("fr", plural.format(forms)),
             ("fr", plural.format("<numerusform>x</numerusform>" + forms)),
             ("ar", plural.format(forms * 5 + "<numerusform/>")),
             ("ar", plural.format(forms * 5 + "<numerusform>x</numerusform>")),
             ("fr", good.replace("<translation>", '<translation type="unfinished">').format("x"))]
    right = [("fr", good.format("&amp;Écrit %1…")), ("fr", plural.format(forms * 2)),
             ("ar", plural.format("<numerusform>x</numerusform>" * 3 + forms * 3))]
    for expected, cases in ((True, wrong), (False, right)):
        for code, text in cases:
            if bool(list(faults_of_message(code, ET.fromstring(text)))) != expected:
                print(f"{'not found' if expected else 'no breach'}: {code} {text}")
                return 1
    return 0


def main():
    if sys.argv[1] == "--self-test":
        return self_test()
    faults = list(differs_from_sources(sys.argv[1]))
    for path in sorted(FOLDER.glob("plenary_*.ts")):
        if path.stem != "plenary_en":
            faults += faults_of_file(path)
    print("\n".join(faults))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
