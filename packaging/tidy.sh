#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy over lib and app, or over the named sources.  tidy.sh [FILE...]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages build test
cd "$root"

# What moc and rcc generate must be there, so everything is built first. Clang cannot read GCC's
# precompiled headers; each source includes what it uses, so they are left out of its commands.
build_release
mkdir -p build/tidy
sed -E 's/ -Winvalid-pch//g; s/ -include [^ ]*cmake_pch\.hxx//g' \
    "$build/compile_commands.json" >build/tidy/compile_commands.json

sources=("$@")
[ $# -gt 0 ] || mapfile -t sources < <(find lib app -name '*.cpp' | sort)
say "clang-tidy on ${#sources[@]} sources"
printf '%s\0' "${sources[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy -p build/tidy --quiet
