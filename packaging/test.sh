#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything, and runs every test against SQLite, a private
# PostgreSQL and a private display.  test.sh [--tidy] [--fuzz] [CTEST-ARGUMENTS...]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$root/packaging/testbed.sh"

check_format() {
    say "checking the format"
    find "$root/lib" "$root/app" "$root/tests" \( -name '*.cpp' -o -name '*.h' \) -print0 |
        xargs -0 -r -n 20 -P "$(nproc)" clang-format --dry-run -Werror
}

tidy=no
fuzz=no
while [[ "${1:-}" = --tidy || "${1:-}" = --fuzz ]]; do
    [ "$1" = --tidy ] && tidy=yes || fuzz=yes
    shift
done
install_packages build run test
check_format
build_release
[ "$tidy" = no ] || "$root/packaging/tidy.sh"
set_up_testbed
run_tests release "$@"
[ "$fuzz" = no ] || "$root/packaging/fuzz.sh"
