#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings what the sources say into translations/plenary_*.ts.  update.py LUPDATE [FOLDER]

New texts come untranslated, texts that are gone leave. English has only its plural forms."""
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
# Tables of fields and choices write L("..."): a label in the context of their namespace.
LABELS = ["-tr-function-alias", "QT_TR_NOOP+=L"]
# Without its headers it does not know in which namespace a text stands.
HEADERS = [f"-I{HERE.parent}", f"-I{HERE.parent / 'lib'}"]


def update(lupdate, folder=HERE):
    for file in sorted(pathlib.Path(folder).glob("plenary_*.ts")):
        code = file.stem.split("_")[1]
        only = ["-pluralonly"] if code == "en" else []
        subprocess.run(
            [lupdate, "-silent", "-no-obsolete", "-locations", "none", *only, *LABELS, *HEADERS,
             "-target-language", code, HERE.parent / "lib", HERE.parent / "app", "-ts", file],
            check=True, stderr=subprocess.DEVNULL)
        if code == "en":
            subprocess.run([sys.executable, "-B", HERE / "english.py", file], check=True)


if __name__ == "__main__":
    update(*sys.argv[1:])
