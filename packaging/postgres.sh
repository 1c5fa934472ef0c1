# shellcheck shell=bash
# A private PostgreSQL on a Unix socket for the tests; sourced by test.sh.
# postgres_start sets PLENARY_TEST_PG; postgres_stop removes every trace.
pg_dir=""

pg_as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

postgres_start() {
  local bin
  bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  pg_dir=$(mktemp -d /tmp/plenary-pg.XXXXXX)
  if [ "$(id -u)" = 0 ]; then chown postgres "$pg_dir"; fi
  chmod 755 "$pg_dir"
  (
    cd "$pg_dir"
    pg_as "$bin/initdb" -D "$pg_dir/data" -U plenary -A trust -E UTF8 --locale=C.UTF-8 >/dev/null
    pg_as "$bin/pg_ctl" -D "$pg_dir/data" -w -s -l "$pg_dir/log" start \
      -o "-c listen_addresses='' -c unix_socket_directories='$pg_dir' -c fsync=off -c full_page_writes=off"
    pg_as "$bin/createdb" -h "$pg_dir" -U plenary plenary_test
  )
  export PLENARY_TEST_PG="postgresql://plenary@/plenary_test?host=$pg_dir"
}

postgres_stop() {
  [ -n "$pg_dir" ] || return 0
  local bin
  bin=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)
  (cd "$pg_dir" && pg_as "$bin/pg_ctl" -D "$pg_dir/data" -s -m immediate stop) || true
  rm -rf "$pg_dir"
  pg_dir=""
}
