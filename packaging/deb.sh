#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package, lets lintian look at it, and prints where it is.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages build package
cd "$root"
say "building"
cmake --preset package --log-level=WARNING
cmake --build --preset package --target package_files
say "packing"
(umask 022 && cd build/package && cpack --config CPackConfig.cmake -G DEB >cpack.log) ||
    fail "$(tail -n 30 build/package/cpack.log)"
deb="$(ls -t build/package/plenary_*.deb | head -n 1)"
say "lintian"
lintian --allow-root --fail-on error,warning "$deb"
echo "$root/$deb"
