# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by scripts that run tests: what tests need around them, a private PostgreSQL, a private
# display and private folders, gone when the script ends.
source "$root/packaging/postgres.sh"

# Only below /tmp is a path short enough for a socket. Others may pass through (the server's own
# user must), not look in.
scratch="$(mktemp -d /tmp/plenary-test.XXXXXX)"
chmod 711 "$scratch"
children=()

clean_up() {
    [ ${#children[@]} -eq 0 ] || kill "${children[@]}" 2>/dev/null || true
    stop_postgres || true
    rm -rf "$scratch"
}
trap clean_up EXIT

# A window manager gives and returns the keyboard focus, as it does on a desk.
start_display() {
    local cookie number
    cookie="$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')"
    export XAUTHORITY="$scratch/xauthority"
    touch "$XAUTHORITY"
    xauth -q add :0 . "$cookie"
    mkfifo "$scratch/display"
    Xvfb -displayfd 1 -screen 0 1440x900x24 -nolisten tcp -noreset -auth "$XAUTHORITY" \
        >"$scratch/display" 2>"$scratch/xvfb.log" </dev/null &
    children+=($!)
    read -r -t 60 number <"$scratch/display" || fail "Xvfb: $(cat "$scratch/xvfb.log")"
    xauth -q add ":$number" . "$cookie"
    export DISPLAY=":$number" QT_QPA_PLATFORM=xcb
    unset WAYLAND_DISPLAY
    openbox --sm-disable >"$scratch/openbox.log" 2>&1 </dev/null &
    children+=($!)
}

# Nothing that a test does may reach the settings and registers of whoever runs it.
use_private_folders() {
    local name
    for name in CONFIG DATA CACHE STATE; do
        export "XDG_${name}_HOME=$scratch/xdg/$name"
        mkdir -p "$scratch/xdg/$name"
    done
    export XDG_RUNTIME_DIR="$scratch/runtime"
    mkdir -m 700 "$XDG_RUNTIME_DIR"
}

set_up_testbed() {
    use_private_folders
    start_postgres "$scratch"
    start_display
}

# run_tests PRESET [CTEST-ARGUMENTS...]
run_tests() {
    local failed=0 preset="$1"
    shift
    say "testing ($preset)"
    ctest --preset "$preset" --output-on-failure -j "$(nproc)" "$@" 2>&1 </dev/null |
        tee "$scratch/ctest.log" || failed=1
    grep -h '^SKIP' "$root/build/$preset/Testing/Temporary/LastTest.log" || true
    say "$SECONDS seconds in all"
    sed -n '/tests passed,/,$p' "$scratch/ctest.log" # the closing lines once more, at the end
    return "$failed"
}
