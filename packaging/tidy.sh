#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy over lib and app, or over the named sources.  tidy.sh [FILE...]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages build test
cd "$root"

# A tree of its own: clang cannot read the precompiled headers that GCC writes.
cmake --preset release -B build/tidy --log-level=WARNING -DPLENARY_TESTS=OFF \
    -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON -DCMAKE_GLOBAL_AUTOGEN_TARGET=ON \
    -DCMAKE_AUTOGEN_ORIGIN_DEPENDS=OFF
cmake --build build/tidy --target autogen

sources=("$@")
[ $# -gt 0 ] || mapfile -t sources < <(find lib app -name '*.cpp' | sort)
say "clang-tidy on ${#sources[@]} sources"
printf '%s\0' "${sources[@]}" | xargs -0 -n 1 -P "$(nproc)" clang-tidy -p build/tidy --quiet
