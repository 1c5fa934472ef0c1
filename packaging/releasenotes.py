#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what packages say about releases, from CHANGELOG.md.

    releasenotes.py metainfo TEMPLATE OUTPUT --version V   AppStream data: @RELEASES@ filled in
    releasenotes.py debian OUTPUT.gz --version V           the changelog of the Debian package

A release is a heading "## 0.2.0 - 2027-01-31"; "## Unreleased" stands for version V as of the last commit, or
of CHANGELOG.md where there is no repository. SOURCE_DATE_EPOCH overrides both.
"""
import argparse
import datetime
import email.utils
import gzip
import os
import re
import subprocess
import textwrap
from xml.sax.saxutils import escape

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
CHANGES = os.path.join(ROOT, "CHANGELOG.md")
MAINTAINER = "Plenary maintainers <maintainers@plenary.example>"


def last_change():
    """When the sources were changed last, in seconds."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    git = ["git", "-c", f"safe.directory={ROOT}", "-C", ROOT]
    try:
        top = subprocess.run([*git, "rev-parse", "--show-toplevel"], capture_output=True, text=True, check=True)
        if os.path.realpath(top.stdout.strip()) == os.path.realpath(ROOT):
            when = subprocess.run([*git, "log", "-1", "--format=%ct"], capture_output=True, text=True, check=True)
            return int(when.stdout)
    except (OSError, subprocess.CalledProcessError, ValueError):
        pass  # no git, or no repository: a tarball
    return int(os.path.getmtime(CHANGES))


def releases(version):
    """(version, date, is it released, what changed), the newest first."""
    with open(CHANGES, encoding="utf-8") as file:
        parts = re.split(r"(?m)^## +(.+)$", file.read())
    for heading, body in zip(parts[1::2], parts[2::2]):
        lines = [" ".join(line.split()) for line in re.findall(r"(?ms)^- (.+?)(?=^- |\Z)", body.strip())]
        number = re.match(r"v?(\d\S*)\s*(?:-|–|\()\s*(\d{4}-\d\d-\d\d)", heading)
        if number:
            day = datetime.datetime.fromisoformat(number[2]).replace(tzinfo=datetime.timezone.utc)
            yield number[1], day, True, lines
        else:
            day = datetime.datetime.fromtimestamp(last_change(), datetime.timezone.utc)
            yield version, day, False, lines


def plain(line):
    """A line of Markdown without its marks."""
    return re.sub(r"\[([^]]+)\]\([^)]+\)", r"\1", line).replace("`", "").replace("**", "").rstrip(".")


def metainfo(template, version):
    said = ["<releases>"]
    for number, day, is_released, lines in releases(version):
        kind = "stable" if is_released else "development"
        said.append(f'    <release version="{escape(number)}" date="{day:%Y-%m-%d}" type="{kind}">')
        said.append("      <description>\n        <ul>")
        said += [f"          <li>{escape(plain(line))}</li>" for line in lines]
        said.append("        </ul>\n      </description>\n    </release>")
    said.append("  </releases>")
    with open(template, encoding="utf-8") as file:
        text = file.read()
    head, found, tail = text.rpartition("@RELEASES@")
    if not found:
        raise SystemExit(f"{template} has no @RELEASES@")
    return head + "\n".join(said) + tail


def debian(version):
    said = []
    for number, day, is_released, lines in releases(version):
        said.append(f"plenary ({number}) {'stable' if is_released else 'UNRELEASED'}; urgency=medium\n")
        for line in lines:
            said.append(textwrap.fill(plain(line), 78, initial_indent="  * ", subsequent_indent="    ",
                                      break_long_words=False, break_on_hyphens=False))
        said.append(f"\n -- {MAINTAINER}  {email.utils.format_datetime(day)}\n")
    return "\n".join(said)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("what", choices=["metainfo", "debian"])
    parser.add_argument("files", nargs="+")
    parser.add_argument("--version", required=True)
    chosen = parser.parse_args()
    output = chosen.files[-1]
    if chosen.what == "debian":
        data = gzip.compress(debian(chosen.version).encode(), 9, mtime=0)
    else:
        data = metainfo(chosen.files[0], chosen.version).encode()
    with open(output, "wb") as file:
        file.write(data)


if __name__ == "__main__":
    main()
