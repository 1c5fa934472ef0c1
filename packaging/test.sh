#!/usr/bin/env bash
# Installs what is missing, builds, starts a private PostgreSQL and display, and runs every test.
# Arguments go to ctest: packaging/test.sh -R storage
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
source "$root/packaging/postgres.sh"
started=$SECONDS
install_packages build run test
build_plenary

(cd "$root" && find lib app tests -name '*.cpp' -o -name '*.h' | xargs clang-format --dry-run -Werror)

work=$(mktemp -d)
display_pid=""
cleanup() {
  postgres_stop
  [ -z "$display_pid" ] || kill "$display_pid" 2>/dev/null || true
  rm -rf "$work"
}
trap cleanup EXIT
postgres_start
export XDG_RUNTIME_DIR="$work/run" XDG_CONFIG_HOME="$work/config" XDG_DATA_HOME="$work/data"
mkdir -m 700 -p "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME" "$XDG_DATA_HOME"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
display_pid=$!
until [ -s "$work/display" ]; do kill -0 "$display_pid"; sleep 0.1; done
export DISPLAY=":$(cat "$work/display")"

status=0
(cd "$root" && ctest --preset release "$@") || status=$?
echo "packaging/test.sh took $((SECONDS - started)) s"
exit $status
