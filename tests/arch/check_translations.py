#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when the English plural forms are not those of the sources.  check_translations.py LUPDATE"""
import filecmp
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
KEPT = ROOT / "translations" / "plenary_en.ts"


def main():
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / KEPT.name
        shutil.copyfile(KEPT, fresh)
        subprocess.run(
            [sys.argv[1], "-silent", "-no-obsolete", "-locations", "none", "-pluralonly",
             "-target-language", "en", str(ROOT / "lib"), str(ROOT / "app"), "-ts", str(fresh)],
            check=True, stderr=subprocess.DEVNULL)
        subprocess.run([sys.executable, str(ROOT / "translations" / "english.py"), str(fresh)],
                       check=True)
        if filecmp.cmp(KEPT, fresh, shallow=False):
            return 0
    print(f"{KEPT} is not what the sources say: build the target update_translations")
    return 1


if __name__ == "__main__":
    sys.exit(main())
