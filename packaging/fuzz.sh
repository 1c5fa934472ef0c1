#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets and runs each from its kept corpus, two at a time. Fails on a crash, a
# leak, undefined behaviour, a case of more than a second and more than 512 MB; the input that
# did it stays in build/fuzz/found.  fuzz.sh [SECONDS] [TARGET...]   (60 seconds a target)
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

built="$root/build/fuzz"
found="$built/found"
seconds="${1:-${PLENARY_FUZZ_SECONDS:-60}}"
shift || true
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(csv xlsx ods mapping filter register)

export ASAN_OPTIONS=quarantine_size_mb=16:detect_leaks=1:allocator_may_return_null=0
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export LC_ALL=C.UTF-8 TZ=UTC QT_HASH_SEED=0
limits=(-timeout=1 -rss_limit_mb=512)

# Files that a target writes stay in memory where there is such a folder.
memory=/tmp
[ ! -w /dev/shm ] || memory=/dev/shm
scratch="$(mktemp -d "$memory/plenary-fuzz.XXXXXX")"
trap 'rm -rf "$scratch"' EXIT

# A machine that stands still for a second is no fault of the program: a slow input counts when it
# is slow again, three times.
is_slow_again() {
    local run
    for run in 1 2 3; do
        ! "$built/tests/fuzz/fuzz_$1" "${limits[@]}" "$2" >/dev/null 2>&1 || return 1
    done
}

run_target() {
    local name="$1" log="$scratch/$1.log" failed=0 file
    mkdir -p "$scratch/$name/tmp" "$scratch/$name/new" "$found"
    TMPDIR="$scratch/$name/tmp" "$built/tests/fuzz/fuzz_$name" "${limits[@]}" \
        -max_total_time="$seconds" -max_len=65536 -print_final_stats=1 -verbosity=1 \
        -dict="$root/tests/fuzz/dictionaries/$name.dict" -artifact_prefix="$found/$name-" \
        "$scratch/$name/new" "$root/tests/fuzz/corpus/$name" >"$log" 2>&1 || failed=1
    if [ "$failed" = 1 ]; then
        file="$(find "$found" -name "$name-timeout-*" -newer "$scratch/$name/tmp" | head -n 1)"
        if [ -n "$file" ] && ! TMPDIR="$scratch/$name/tmp" is_slow_again "$name" "$file"; then
            rm -f "$file"
            failed=0
        fi
    fi
    [ "$failed" = 0 ] || { grep -vE '^#[0-9]' "$log" | head -n 80; }
    printf '%-9s %s: %s runs, %s a second, %s MB, corpus %s\n' "$name" \
        "$([ "$failed" = 0 ] && echo passed || echo FAILED)" \
        "$(awk '/stat::number_of_executed_units/ { print $2 }' "$log")" \
        "$(awk '/stat::average_exec_per_sec/ { print $2 }' "$log")" \
        "$(awk '/stat::peak_rss_mb/ { print $2 }' "$log")" \
        "$(find "$root/tests/fuzz/corpus/$name" -type f | wc -l)"
    return "$failed"
}

install_packages build test
cd "$root"
say "building the fuzz targets"
cmake --preset fuzz --log-level=WARNING
cmake --build --preset fuzz --target fuzzers
say "fuzzing, $seconds seconds a target"
failed=0
running=0
for name in "${targets[@]}"; do
    run_target "$name" &
    running=$((running + 1))
    if [ "$running" -ge 2 ]; then
        wait -n || failed=1
        running=$((running - 1))
    fi
done
while [ "$running" -gt 0 ]; do
    wait -n || failed=1
    running=$((running - 1))
done
[ "$failed" = 0 ] || fail "fuzzing found something: the inputs are in $found"
