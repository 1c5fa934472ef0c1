# shellcheck shell=bash
# What run.sh and test.sh share: installing the packages of packages.txt and building.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build="$root/build/release"

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

# install_packages SECTION...: installs what is missing of these sections of packages.txt.
install_packages() {
  local missing=() package wanted
  wanted=$(awk -v sections=" $* " '/^# (build|run|test)$/ { on = index(sections, " " $2 " ") > 0; next }
    /^[^#]/ && on { print $1 }' "$root/packaging/packages.txt")
  for package in $wanted; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
  done
  [ ${#missing[@]} -eq 0 ] && return
  echo "Installing: ${missing[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build_plenary [CMAKE-OPTION...]
build_plenary() {
  (cd "$root" && cmake --preset release "$@" >/dev/null && cmake --build --preset release)
}
