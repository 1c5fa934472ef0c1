# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it: installs what packages.txt names and builds the release preset.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"
build="$root/build/release"

# A clone in another folder still hits the cache. GCC's precompiled headers need the sloppiness.
export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime

say() { printf '== %s\n' "$*"; }
fail() { printf 'plenary: %s\n' "$*" >&2; exit 1; }

# packages SECTION...: the names under these headings of packages.txt.
packages() {
    awk -v wanted=" $* " '
        /^# [a-z]+$/ { on = index(wanted, " " $2 " ") > 0; next }
        on && /^[^#]/ { print $1 }' "$root/packaging/packages.txt"
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# install_packages SECTION...: asks apt only when something is missing.
install_packages() {
    local name as_root=() missing=()
    for name in $(packages "$@"); do
        is_installed "$name" || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || fail "as root, install first: ${missing[*]}"
        as_root=(sudo)
    fi
    say "installing ${missing[*]}"
    local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive
               apt-get -y -q -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0)
    "${apt[@]}" update
    "${apt[@]}" install --no-install-recommends "${missing[@]}"
}

# build_release [TARGET...]: configures, then builds the targets, or everything.
build_release() {
    cd "$root"
    say "configuring"
    cmake --preset release --log-level=WARNING
    say "building"
    cmake --build --preset release ${1:+--target "$@"}
}
