#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Each sentence of a failure stands in the manual's table, and the table has no other.

    check_problems.py              checks the project; prints one line for each breach
    check_problems.py --self-test  proves that what is missing on either side is found

A sentence is a text in `tr` of several words that ends a sentence or leads to one. In the page it
stands alone in the first cell of a row, or with others between `<br>`; what is filled in (`%1`) is
written there as … or as a word in capitals.
"""
import os
import re
import sys

from sources import is_cpp, project_files, read

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
PAGE = "resources/manual/problems.md"

FOLDERS = ("lib/core/", "lib/storage/", "lib/library/", "lib/exchange/")
FILES = {"app/paint/chartexport.cpp", "app/paint/paper.cpp", "app/paint/paperfile.cpp"}
# Sources whose sentences are no failures of the user's work, and why.
WITHOUT = {
    "lib/core/countrymatcher.cpp": "reasons of suggestions",
    "lib/library/seed.cpp": "the built-in sample, which the tests load",
}
# Sentences of the other sources that report no failure.
NO_FAILURES = {
    "Lost, and referred to; a record named “Lost” stands in: %1",
    "%n row(s) found no place; they are in the report.",
    "The register is as the backup has it: restoring changes nothing.",
    "There is no register at present: the backup takes its name.",
}
# Folders that say much else besides: a row may come from there, and need not.
ALSO_SAID_IN = ("app/cli/", "app/gui/", "lib/report/")

LITERAL = r'"(?:\\.|[^"\\])*"'
CALL = re.compile(r"\btr\(\s*((?:" + LITERAL + r"\s*)+)")
SENTENCE = re.compile(r"(?:[.!?]|[:.] %\d)$")
FILLED = re.compile(r"%L?(?:n|\d+)")


def said(text):
    """The sentences of a source: (line, text)."""
    for call in CALL.finditer(without_comments(text)):
        words = "".join(part[1:-1] for part in re.findall(LITERAL, call[1]))
        words = words.replace('\\"', '"').replace("\\n", " ")
        if SENTENCE.search(words) and len(words.split()) > 2 and words not in NO_FAILURES:
            yield text.count("\n", 0, call.start()) + 1, words


def without_comments(text):
    """The text with each comment blanked, every character where it was."""
    return re.sub(r'(?P<kept>"(?:\\.|[^"\\\n])*")|//[^\n]*',
                  lambda m: m[0] if m["kept"] else " " * len(m[0]), text)


def pattern(sentence):
    """What the page may write for a sentence."""
    filled = r"(?:…|[A-Z]+)"
    return re.compile(filled.join(re.escape(part) for part in FILLED.split(sentence)))


def rows(page):
    """The sentences of the first cells of the page's tables: (line, text)."""
    at_head = True
    for number, line in enumerate(page.splitlines(), 1):
        if not line.startswith("|"):
            at_head = True
            continue
        first = line.strip().strip("|").split(" | ")[0].strip()
        if at_head or not first.strip("-: |"):
            at_head = False
            continue
        for sentence in first.split("<br>"):
            yield number, sentence.strip()


def breaches(sources, page):
    """One line for each sentence without a row and each row without a sentence."""
    table = list(rows(page))
    texts = [text for _, text in table]
    known = []
    for path, text in sources:
        asked = (path in FILES or path.startswith(FOLDERS)) and path not in WITHOUT
        for line, sentence in said(text):
            spoken = pattern(sentence)
            known.append(spoken)
            if asked and not any(spoken.fullmatch(row) for row in texts):
                yield (f"{path}:{line}: “{sentence}” does not stand in {PAGE}: add a row that says "
                       "what it means and what to do")
    for line, row in table:
        if not any(spoken.fullmatch(row) for spoken in known):
            yield f"{PAGE}:{line}: no source says “{row}”: change the row or take it out"


def of_interest(path):
    return is_cpp(path) and (path in FILES or path.startswith(FOLDERS + ALSO_SAID_IN))


def check():
    sources = [(path, read(ROOT, path) or "") for path in project_files(ROOT) if of_interest(path)]
    found = list(breaches(sources, read(ROOT, PAGE) or ""))
    print("\n".join(found) or "Every sentence of a failure stands in the manual.")
    return 1 if found else 0


CODE = '''// tr("Only a comment speaks here.")
return {Tr::tr("%1 was not written: "
               "the disk of “%2” is full.").arg(a, b)};
title = tr("Not a sentence");
'''
HEAD = "| Message | Meaning |\n|---|---|\n"
ROW = "| FILE was not written: the disk of “…” is full. | x |\n"
SELF_TEST = [
    # path, text, page, breaches
    ("lib/core/a.cpp", CODE, HEAD + ROW, 0),
    ("lib/core/a.cpp", CODE, HEAD, 1),
    ("lib/core/a.cpp", CODE, "", 1),
    ("lib/core/a.cpp", CODE, HEAD + ROW.replace(" | x", "<br>Nobody says this now. | x"), 1),
    ("lib/core/a.cpp", CODE, HEAD + ROW.replace("full", "empty"), 2),
    ("lib/core/a.cpp", CODE, ROW, 1),  # a row without a head is the head
    ("app/cli/a.cpp", CODE, HEAD, 0),
    ("app/cli/a.cpp", CODE, HEAD + ROW, 0),
    ("app/paint/paper.cpp", CODE, HEAD, 1),
]


def self_test():
    wrong = 0
    for path, text, page, expected in SELF_TEST:
        found = list(breaches([(path, text)], page))
        if len(found) != expected:
            wrong += 1
            print(f"{path}, page {page!r}: {expected} expected, found {found}")
    print(f"{len(SELF_TEST)} cases, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else check())
