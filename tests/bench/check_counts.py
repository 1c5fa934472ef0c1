#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many instructions common tasks take, compared with counts.json; see README.md.

    check_counts.py PROGRAM             fails when one takes a tenth more than the file says
    check_counts.py --update PROGRAM    writes the file anew
    check_counts.py --spread N PROGRAM  counts N times and says how far the counts differ
    check_counts.py --self-test         proves that the comparison finds what it should
"""
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

HERE = os.path.dirname(os.path.abspath(__file__))
FILE = os.path.join(HERE, "counts.json")
TOLERANCE = 10  # per cent
DIGITS = 4  # that the file keeps
AT_ONCE = 2
SKIPPED = 77

# The same on every machine, whoever runs it. Names of functions are bound before anything is
# counted, as they would be on the first call.
ENVIRONMENT = {"LC_ALL": "C.UTF-8", "TZ": "UTC", "QT_HASH_SEED": "0", "LD_BIND_NOW": "1",
               "PATH": "/usr/bin:/bin"}
VALGRIND = ["valgrind", "--tool=callgrind", "--instr-atstart=no", "--cache-sim=no"]


class Failure(Exception):
    pass


def run(command, folder):
    done = subprocess.run(command, env={**ENVIRONMENT, "HOME": folder}, cwd=folder, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode != 0:
        raise Failure(f"{' '.join(command)} failed:\n{done.stdout}")
    return done.stdout


def counted(text):
    """The count in a profile that callgrind wrote."""
    count = re.search(r"^totals: (\d+)", text, re.MULTILINE)
    return int(count[1]) if count else 0


def profile(folder, scenario):
    return os.path.join(folder, f"{scenario}.callgrind")


def count(program, folder, scenario):
    out = profile(folder, scenario)
    output = run([*VALGRIND, f"--callgrind-out-file={out}", program, scenario, folder], folder)
    with open(out, encoding="utf-8") as file:
        found = counted(file.read())
    if found == 0:
        raise Failure(f"{scenario}: nothing was counted\n{output}")
    return found


def count_all(program, folder):
    """Scenario -> instructions. The profiles stay in the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    scenarios = run([program, "scenarios"], folder).split()
    run([program, "prepare", folder], folder)
    with ThreadPoolExecutor(AT_ONCE) as pool:
        counts = pool.map(lambda scenario: count(program, folder, scenario), scenarios)
        counts = dict(zip(scenarios, counts))
    for name in os.listdir(folder):
        if not name.endswith(".callgrind"):
            os.remove(os.path.join(folder, name))
    return counts


def change(before, now):
    return (now - before) / before * 100


def rounded(number):
    return int(float(f"{number:.{DIGITS - 1}e}"))


def compare(before, now):
    """What fails, and what only ought to be known, a sentence each."""
    failures, notes = [], []
    for scenario, instructions in now.items():
        if scenario not in before:
            failures.append(f"{scenario} has no count in the file")
            continue
        percent = change(before[scenario], instructions)
        if abs(percent) > TOLERANCE:
            told = failures if percent > 0 else notes
            told.append(f"{scenario} takes {abs(percent):.1f} % {'more' if percent > 0 else 'less'} "
                        f"than it did: {instructions:,} instructions instead of "
                        f"{before[scenario]:,}")
    failures += [f"{scenario} is in the file, and no scenario any more"
                 for scenario in before if scenario not in now]
    return failures, notes


def table(before, now):
    print(f"{'scenario':14}{'in the file':>18}{'now':>18}{'change':>10}")
    for scenario, instructions in now.items():
        known = before.get(scenario)
        told = f"{change(known, instructions):+.1f} %" if known else ""
        print(f"{scenario:14}{known or 0:>18,}{instructions:>18,}{told:>10}")


def stored():
    try:
        with open(FILE, encoding="ascii") as file:
            return json.load(file)
    except FileNotFoundError:
        return {"machine": platform.machine(), "instructions": {}}


def check(program, folder):
    file = stored()
    before = file["instructions"]
    if file["machine"] != platform.machine():
        print(f"SKIP   : the counts are those of {file['machine']}, not of {platform.machine()}")
        return SKIPPED
    now = count_all(program, folder)
    table(before, now)
    failures, notes = compare(before, now)
    for line in notes:
        print(f"better: {line}")
    for line in failures:
        print(f"FAIL: {line}")
    if failures:
        print(f"More than {TOLERANCE} % more work than before. Where it is done:\n"
              f"    callgrind_annotate --inclusive=yes {profile(folder, '<scenario>')}\n"
              "If it is worth that, or a scenario changed, say why in the commit that holds\n"
              "tests/bench/counts.json, written anew by\n"
              "    cmake --build --preset release --target update_counts")
    elif notes:
        print("Keep what was won: cmake --build --preset release --target update_counts")
    return 1 if failures else 0


def update(program, folder):
    before, now = stored()["instructions"], count_all(program, folder)
    table(before, now)
    with open(FILE, "w", encoding="ascii") as file:
        json.dump({"machine": platform.machine(),
                   "instructions": {name: rounded(number) for name, number in now.items()}},
                  file, indent=2)
        file.write("\n")
    return 0


def spread(times, program, folder):
    runs = [count_all(program, folder) for _ in range(times)]
    print(f"{'scenario':14}{'least':>18}{'most':>18}{'spread':>10}   of {times}")
    for scenario in runs[0]:
        counts = [one[scenario] for one in runs]
        print(f"{scenario:14}{min(counts):>18,}{max(counts):>18,}"
              f"{change(min(counts), max(counts)):>8.3f} %")
    return 0


def missing(program):
    """What cannot be done without, or None."""
    if not shutil.which("valgrind", path=ENVIRONMENT["PATH"]):
        return "valgrind is missing: install it, and configure anew"
    if not os.path.exists(program):
        return f"{program} is missing: configure and build the preset release with valgrind there"
    return None


def main(arguments):
    program = os.path.abspath(arguments[-1])
    folder = os.path.join(os.path.dirname(program), "counts")
    if lacking := missing(program):
        is_ci = "CI" in os.environ  # where nothing may be missing
        print(f"{'FAIL' if is_ci else 'SKIP   '}: {lacking}")
        return 1 if is_ci else SKIPPED
    try:
        if arguments[0] == "--update":
            return update(program, folder)
        if arguments[0] == "--spread":
            return spread(int(arguments[1]), program, folder)
        return check(program, folder)
    except Failure as failure:
        print(f"FAIL: {failure}")
        return 1


def self_test():
    """Each case: the file, the counts now, how many failures and notes there are."""
    cases = [
        ({"a": 1000}, {"a": 1000}, 0, 0),
        ({"a": 1000}, {"a": 1100}, 0, 0), ({"a": 1000}, {"a": 1101}, 1, 0),
        ({"a": 1000}, {"a": 900}, 0, 0), ({"a": 1000}, {"a": 899}, 0, 1),
        ({"a": 1000, "b": 10}, {"a": 2000, "b": 1}, 1, 1),
        ({"a": 1000}, {"a": 1000, "new": 1}, 1, 0), ({"a": 1000, "gone": 1}, {"a": 1000}, 1, 0),
        ({}, {"a": 1000}, 1, 0),
    ]
    wrong = 0
    for before, now, fail, note in cases:
        failures, notes = compare(before, now)
        if (len(failures), len(notes)) != (fail, note):
            print(f"{before}, {now}: {fail} and {note} expected, found {failures} and {notes}")
            wrong += 1
    failures, _ = compare({"a": 1_000_000}, {"a": 1_150_000})
    expected = "a takes 15.0 % more than it did: 1,150,000 instructions instead of 1,000,000"
    wrong += failures != [expected]
    wrong += counted("events: Ir\nsummary: 0\n\nfn=(1) f\n1 20\n\ntotals: 12345\n") != 12345
    wrong += counted("events: Ir\nsummary: 0\n") != 0
    wrong += rounded(9_905_808_798) != 9_906_000_000 or rounded(87) != 87
    print(f"{len(cases) + 4} cases: {wrong} wrong")
    return wrong > 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else main(sys.argv[1:]))
