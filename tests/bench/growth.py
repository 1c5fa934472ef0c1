#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws growth.csv as growth.svg: how each figure grows with the register.

growth.csv has one line for each figure: its group ("work" or "wait"), its name, its unit, and what
it took at each size that the header names; empty where it was not measured. Both axes are
logarithmic, so that what is proportional to the rows has the slope of the diagonal, and what does
not depend on them lies flat.
"""

import csv
import math
import pathlib
import sys

WIDTH, HEIGHT = 560, 420
LEFT, TOP, BOTTOM, NAMES = 56, 54, 40, 190
COLOURS = ["#0B5F83", "#B96F1C", "#8260C4", "#5C8CB0",
           "#7E3E49", "#857530", "#40291A", "#8C6C6F"]
DASHES = ["", "6 3", "2 3", "8 3 2 3"]
TITLES = {"work": "What is done once for all rows, seconds",
          "wait": "What somebody waits for, milliseconds"}


def read(path):
    with open(path, newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    sizes = [int(size) for size in rows[0][3:]]
    return sizes, [(row[0], row[1], [float(cell) if cell else None for cell in row[3:]])
                   for row in rows[1:] if row]


def apart(places, least=13):
    """The places of the names, moved so that none covers another."""
    moved = {}
    last = -math.inf
    for index, place in sorted(enumerate(places), key=lambda one: one[1]):
        last = max(place, last + least)
        moved[index] = last
    return moved


def label(value):
    return f"{value:,.0f}" if value >= 10 else f"{value:.2g}"


def panel(group, sizes, figures, left):
    values = [value for _, _, row in figures for value in row if value]
    low = math.floor(math.log10(min(values)))
    high = math.ceil(math.log10(max(values)))
    plot = WIDTH - LEFT - NAMES

    def x(size):
        span = math.log10(sizes[-1]) - math.log10(sizes[0])
        return left + LEFT + plot * (math.log10(size) - math.log10(sizes[0])) / span

    def y(value):
        return TOP + (HEIGHT - TOP - BOTTOM) * (high - math.log10(value)) / (high - low)

    out = [f'<text x="{left + LEFT}" y="28" class="title">{TITLES[group]}</text>']
    for power in range(low, high + 1):
        at = y(10 ** power)
        out.append(f'<line x1="{left + LEFT}" y1="{at:.1f}" x2="{left + LEFT + plot}" '
                   f'y2="{at:.1f}" class="grid"/>')
        out.append(f'<text x="{left + LEFT - 6}" y="{at + 4:.1f}" class="tick" '
                   f'text-anchor="end">{label(10 ** power)}</text>')
    for size in sizes:
        out.append(f'<text x="{x(size):.1f}" y="{HEIGHT - BOTTOM + 18}" class="tick" '
                   f'text-anchor="middle">{size:,}</text>')
    out.append(f'<text x="{left + LEFT + plot / 2:.1f}" y="{HEIGHT - 6}" class="tick" '
               f'text-anchor="middle">participations</text>')
    ends = [next(value for value in reversed(row) if value) for _, _, row in figures]
    names = apart([y(end) for end in ends])
    for index, (_, name, row) in enumerate(figures):
        colour = COLOURS[index % len(COLOURS)]
        dash = DASHES[index // len(COLOURS) % len(DASHES)]
        dashed = f' stroke-dasharray="{dash}"' if dash else ""
        points = [(x(size), y(value)) for size, value in zip(sizes, row) if value]
        path = " ".join(f"{a:.1f},{b:.1f}" for a, b in points)
        out.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"'
                   f'{dashed}/>')
        out += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{colour}"/>' for a, b in points]
        out.append(f'<text x="{left + LEFT + plot + 8}" y="{names[index] + 4:.1f}" class="name" '
                   f'fill="{colour}">{name} ({label(ends[index])})</text>')
    return out


def main():
    folder = pathlib.Path(__file__).resolve().parent
    source = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else folder / "growth.csv"
    sizes, figures = read(source)
    groups = [group for group in TITLES if any(figure[0] == group for figure in figures)]
    out = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH * len(groups)}" '
           f'height="{HEIGHT}" viewBox="0 0 {WIDTH * len(groups)} {HEIGHT}" role="img">',
           "<title>How each figure grows with the number of participations</title>",
           "<style>text{font-family:'Noto Sans',sans-serif}.title{font-size:14px;font-weight:600;"
           "fill:#1A232B}.tick{font-size:11px;fill:#57636E}.name{font-size:11px}"
           ".grid{stroke:#E1E5E8;stroke-width:1}</style>",
           '<rect width="100%" height="100%" fill="#FFFFFF"/>']
    for index, group in enumerate(groups):
        out += panel(group, sizes, [one for one in figures if one[0] == group], index * WIDTH)
    out.append("</svg>")
    source.with_suffix(".svg").write_text("\n".join(out) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
