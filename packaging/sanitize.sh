#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds with a sanitizer and runs tests; what it reports fails them.
#     sanitize.sh asan [CTEST-ARGUMENTS...]   addresses, undefined behaviour, leaks: all tests
#     sanitize.sh tsan [CTEST-ARGUMENTS...]   data races: the tests of what runs on threads
# Only tests of the labels that -L asks for are built.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$root/packaging/testbed.sh"

preset="${1:-}"
case "$preset" in
asan) labels='unit|db|reliability|gui' ;;
tsan) labels=threads ;;
*) fail "say which: sanitize.sh asan|tsan [CTEST-ARGUMENTS...]" ;;
esac
shift
arguments=("$@")
for ((i = 0; i + 1 < ${#arguments[@]}; ++i)); do
    [ "${arguments[i]}" != -L ] || labels="${arguments[i + 1]}"
done
[[ " $* " = *" -L "* ]] || arguments+=(-L "$labels")
targets=()
for label in unit db reliability gui threads; do
    ! grep -qE "^($labels)\$" <<<"$label" || targets+=("tests_$label")
done

suppressions="$root/packaging/sanitizers"
# A register's own memory is given back at the end; what Qt, fonts and X11 keep is named in lsan.
# The shim that makes disks fail stands before the sanitizer in the order of libraries.
export ASAN_OPTIONS=detect_leaks=1:detect_stack_use_after_return=1:verify_asan_link_order=0
export QTEST_FUNCTION_TIMEOUT=3600000
export LSAN_OPTIONS="suppressions=$suppressions/lsan.txt:print_suppressions=0"
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export TSAN_OPTIONS="suppressions=$suppressions/tsan.txt:halt_on_error=1:second_deadlock_stack=1"
# Programs that the window starts are made by fork; nothing of ours runs in the child.
TSAN_OPTIONS+=":ignore_noninstrumented_modules=1:die_after_fork=0"

# Tests of chance are as many times slower as everything else: a part of them is enough here.
export PLENARY_SEQUENCES="${PLENARY_SEQUENCES:-40}" PLENARY_KILLS="${PLENARY_KILLS:-60}"
export PLENARY_DAMAGES="${PLENARY_DAMAGES:-20}" PLENARY_EDITS="${PLENARY_EDITS:-60}"

install_packages build run test
cd "$root"
say "building ($preset)"
cmake --preset "$preset" --log-level=WARNING
cmake --build --preset "$preset" --target "${targets[@]}"
set_up_testbed
run_tests "$preset" "${arguments[@]}"
