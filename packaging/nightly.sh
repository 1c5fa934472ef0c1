#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the long forms of the reliability tests, hours of them, with low priority.
#     nightly.sh [CTEST-ARGUMENTS...]     such as -R crashes
# What they find stands in tests/reliability/README.md.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$root/packaging/testbed.sh"

install_packages build run test
renice -n 15 $$ >/dev/null
build_release
set_up_testbed
run_tests release -C nightly -L nightly "$@"
say "what the tests say of themselves"
grep -hE '^(QINFO|Totals)' "$root/build/release/Testing/Temporary/LastTest.log"
