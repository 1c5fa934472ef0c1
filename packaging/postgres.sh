# SPDX-License-Identifier: GPL-3.0-or-later
# A private PostgreSQL for the tests: no TCP port, a socket that only its owner and root can open.

# As root the server runs as the user postgres, because initdb refuses root.
as_postgres() {
    if [ "$(id -u)" -eq 0 ]; then
        (cd / && runuser -u postgres -- "$@")
    else
        "$@"
    fi
}

# start_postgres FOLDER [durable]: FOLDER exists, and its path is short (a socket path ends at 107
# bytes). The tests' server may lose what it was told, a durable one, for measurements, may not.
start_postgres() {
    pg_folder="$1/pg"
    pg_bin="$(find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin | sort -V | tail -n 1)"
    [ -x "$pg_bin/initdb" ] || fail "no PostgreSQL server under /usr/lib/postgresql"
    mkdir -m 700 "$pg_folder"
    [ "$(id -u)" -ne 0 ] || chown postgres: "$pg_folder"
    as_postgres "$pg_bin/initdb" -D "$pg_folder/data" --username=plenary --auth=trust \
        --encoding=UTF8 --locale=C.UTF-8 --no-sync >/dev/null
    local options="-c listen_addresses='' -c unix_socket_directories='$pg_folder'"
    options+=" -c unix_socket_permissions=0700"
    [ "${2:-}" = durable ] || options+=" -c fsync=off -c full_page_writes=off -c synchronous_commit=off"
    as_postgres "$pg_bin/pg_ctl" -D "$pg_folder/data" -l "$pg_folder/log" -o "$options" \
        -w start >/dev/null </dev/null || fail "PostgreSQL did not start: $(as_postgres cat "$pg_folder/log")"
    as_postgres "$pg_bin/createdb" -h "$pg_folder" -U plenary plenary_test
    export PLENARY_TEST_PG="postgresql:///plenary_test?host=$pg_folder&user=plenary"
}

stop_postgres() {
    [ -n "${pg_folder:-}" ] && [ -e "$pg_folder/data/postmaster.pid" ] || return 0
    as_postgres "$pg_bin/pg_ctl" -D "$pg_folder/data" -m immediate -w stop >/dev/null
}
