#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds, and opens the sample register. Arguments go to plenary.
# With no display it writes two papers of the sample register instead and prints where.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

folder="${XDG_DATA_HOME:-$HOME/.local/share}/Plenary"
sample="$folder/ilan-sample.plenary"

# paper NAME REPORT-ARGUMENTS...
paper() {
    local out="$folder/$1.pdf"
    shift
    "$build/app/cli/plenary-cli" report "$@" --register "$sample" -o "$out"
    echo "$out"
}

install_packages build run
build_release app/gui/plenary app/cli/plenary-cli

mkdir -p "$folder"
[ -e "$sample" ] || "$build/app/cli/plenary-cli" new "$sample" --sample ilan

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$build/app/gui/plenary" "$sample" "$@"
fi
say "no display; the papers of the sample register $sample"
paper buenos-aires-2016 event-summary --event BUENOS-AIRES-2016
paper declaration-status declaration-status --instrument "25/2"
