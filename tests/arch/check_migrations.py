#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A released migration never changes: registers in use remember its checksum and refuse another.

    check_migrations.py              compares the migrations with migrations.sha256
    check_migrations.py --freeze     adds the checksums of new ones, and changes no other
    check_migrations.py --self-test  proves that it finds what it should
"""
import hashlib
import os
import re
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
STORAGE = os.path.join(HERE, "..", "..", "lib", "storage")
FROZEN = os.path.join(HERE, "migrations.sha256")
NAME = re.compile(r"(\d{4})_[a-z0-9_]+\.sql")


def stored(folder):
    """Name -> SHA-256 of every file of the folder."""
    sums = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            sums[name] = hashlib.sha256(file.read()).hexdigest()
    return sums


def frozen(path):
    sums = {}
    with open(path, encoding="ascii") as file:
        for line in file:
            checksum, name = line.split()
            sums[name] = checksum
    return sums


def problems(now, released, listed):
    """What is wrong, a sentence each. `listed` is the text that names the program's migrations."""
    for name, checksum in released.items():
        if name not in now:
            yield f"{name} was released and is gone"
        elif now[name] != checksum:
            yield f"{name} was released and has changed; put it back and write a new migration"
    for number, name in enumerate(now, 1):
        match = NAME.fullmatch(name)
        if not match:
            yield f"{name} is not named NNNN_words.sql"
        elif int(match[1]) != number:
            yield f"{name} should have the number {number:04}: numbers have no gaps, none twice"
        if f"migrations/{name}" not in listed:
            yield f"{name} is not in the resources of lib/storage/CMakeLists.txt"


def unfrozen(now, released):
    return [name for name in now if name not in released]


def freeze(now, released):
    with open(FROZEN, "a", encoding="ascii") as file:
        for name in unfrozen(now, released):
            file.write(f"{now[name]}  {name}\n")
            print(f"{name} is frozen")


def main(arguments):
    now, released = stored(os.path.join(STORAGE, "migrations")), frozen(FROZEN)
    with open(os.path.join(STORAGE, "CMakeLists.txt"), encoding="utf-8") as file:
        found = list(problems(now, released, file.read()))
    if not found and arguments == ["--freeze"]:
        freeze(now, released)
    elif not found:
        found = [f"{name} is not frozen: run check_migrations.py --freeze"
                 for name in unfrozen(now, released)]
    for problem in found:
        print(problem)
    if not found:
        print(f"{len(now)} migrations are as released")
    return len(found) > 0


def self_test():
    """Each case: the files, what was released, how many problems there are."""
    one = {"0001_a.sql": "aa"}
    two = {**one, "0002_b.sql": "bb"}
    cases = [
        (two, two, 0), (two, one, 0),
        ({"0001_a.sql": "changed"}, one, 1), (one, two, 1),
        ({"0001_a.sql": "aa", "0003_c.sql": "cc"}, one, 1),
        ({"0001_a.sql": "aa", "0001_b.sql": "bb"}, one, 1),
        ({"0001_a.sql": "aa", "2_b.sql": "bb"}, one, 1),
        ({"0001_a.sql": "aa", "0002_unlisted.sql": "bb"}, one, 1),
    ]
    listed = " ".join(f"migrations/{name}" for files, _, _ in cases for name in files
                      if "unlisted" not in name)
    wrong = 0
    for files, released, expected in cases:
        found = list(problems(files, released, listed))
        if len(found) != expected:
            print(f"{files}: {expected} problems expected, found {found}")
            wrong += 1
    with tempfile.TemporaryDirectory() as folder:
        with open(os.path.join(folder, "0001_a.sql"), "wb") as file:
            file.write(b"abc")
        abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
        wrong += stored(folder) != {"0001_a.sql": abc}
    wrong += unfrozen(two, one) != ["0002_b.sql"]
    print(f"{len(cases) + 2} cases: {wrong} wrong")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else main(sys.argv[1:]))
