#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the package on a fresh Debian 12 without anything that it only recommends, works with it, and
# starts the window there. As root; the fresh system is gone afterwards.   deb-test.sh [PACKAGE.deb]
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"
[ "$(id -u)" -eq 0 ] || fail "deb-test.sh makes a system of its own and must be root"
deb="${1:-$(ls -t "$root"/build/package/plenary_*.deb 2>/dev/null | head -n 1)}"
[ -f "$deb" ] || fail "there is no package: run packaging/deb.sh first"
install_packages fresh
mirror="${DEBIAN_MIRROR:-http://deb.debian.org/debian}"
scratch="$(mktemp -d /tmp/plenary-deb.XXXXXX)"
fresh="$scratch/debian"
home=/var/lib/plenary-test
children=()

clean_up() {
    [ ${#children[@]} -eq 0 ] || kill "${children[@]}" 2>/dev/null || true
    ! mountpoint -q "$fresh/proc" || umount "$fresh/proc" || { echo "$fresh/proc is still mounted" >&2; exit 1; }
    rm -rf --one-file-system "$scratch"
}
trap clean_up EXIT

# there COMMAND...: as a user of the fresh system.
there() {
    chroot --userspec=user:user "$fresh" /usr/bin/env -i PATH=/usr/bin:/bin HOME="$home" LANG=C.UTF-8 "$@"
}

say "making a Debian 12 from $mirror"
debootstrap --variant=minbase bookworm "$fresh" "$mirror" >"$scratch/debootstrap.log" 2>&1 ||
    fail "$(tail -n 20 "$scratch/debootstrap.log")"
mount -t proc proc "$fresh/proc"
chroot "$fresh" useradd --create-home --home-dir "$home" user
cp "$deb" "$fresh/tmp/plenary.deb"
say "installing $(basename "$deb")"
chroot "$fresh" env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends install \
    /tmp/plenary.deb >"$scratch/apt.log" 2>&1 || fail "$(tail -n 20 "$scratch/apt.log")"

say "working with it"
there plenary-cli --version
there plenary-cli new "$home"/x.plenary --sample ilan
there plenary-cli check "$home"/x.plenary
there plenary-cli report declaration-status --register "$home"/x.plenary --instrument 25/2 -o "$home"/x.pdf
there plenary --version

say "starting the window"
# A socket without a name is reached from the fresh system too. No cookie: the display is only ours.
mkfifo "$scratch/display"
Xvfb -displayfd 1 -screen 0 1440x900x24 -nolisten tcp -noreset -ac >"$scratch/display" 2>/dev/null </dev/null &
children+=($!)
read -r -t 60 number <"$scratch/display" || fail "there is no display"
there DISPLAY=":$number" plenary "$home"/x.plenary >"$scratch/plenary.log" 2>&1 &
children+=($!)
window="$(DISPLAY=":$number" timeout 60 xdotool search --sync --onlyvisible --class '^Plenary$' | head -n 1)" ||
    fail "no window came: $(cat "$scratch/plenary.log")"
for _ in $(seq 60); do
    title="$(DISPLAY=":$number" xdotool getwindowname "$window")"
    [[ "$title" = *"– Plenary" ]] && break
    sleep 0.5
done
[[ "$title" = *"– Plenary" ]] || fail "the window shows “$title”, not the register"
say "the window shows “$title”"

say "removing it"
chroot "$fresh" dpkg --purge plenary >/dev/null
left="$(chroot "$fresh" find /usr /etc -ipath '*plenary*')"
[ -z "$left" ] || fail "the package left behind: $left"
say "installed, worked, started and removed"
