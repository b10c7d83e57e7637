# shellcheck shell=bash
# The cluster of this clone's running server: passwords in .data/database.env, data where cluster.sh puts it.

database_file="$data/database.env"

# Makes the cluster on the first start, and refuses when keys and data do not belong together.
open_private_database() {
  use_cluster run
  ensure_data_directory

  local version=
  cluster_exists && version=$(<"$cluster_data/PG_VERSION")
  require_postgres "$version"

  if cluster_exists && [[ ! -f $database_file ]]; then
    # The keys lay beside the passwords: nobody can read this cluster any more. It is set aside, not destroyed.
    local aside
    aside="$cluster_home.without-keys.$(date +%Y%m%d%H%M%S)"
    stop_cluster
    mv -- "$cluster_home" "$aside"
    say "The database of an earlier clone at this place has lost its keys; it was set aside as $aside."
    require_postgres
  fi

  if [[ ! -f $database_file ]]; then
    (
      umask 077
      exec >"$database_file.new"
      say "# Passwords of this clone's private database, and where it lies. Made by the scripts; belongs to this clone alone."
      say "cluster=$cluster_home"
      say "owner_password=$(random_secret)"
      say "app_password=$(random_secret)"
    )
    mv -- "$database_file.new" "$database_file"
  fi

  if ! cluster_exists; then
    [[ ! -d $data/keys ]] \
      || fail "The keys in $data/keys belong to a database in $(setting_of_database cluster) that this clone does not have; move the clone back, or start over with ./scripts/run --reset."
    create_cluster "$(setting_of_database owner_password)" "$(setting_of_database app_password)" NOCREATEDB
  fi
  start_cluster
  read_connections
}

read_connections() {
  owner_connection=$(connection_string "$owner_role" "$(setting_of_database owner_password)" "$database")
  app_connection=$(connection_string "$app_role" "$(setting_of_database app_password)" "$database")
}

setting_of_database() { sed -n "s/^$1=//p" "$database_file"; }

# Everything this clone has stored. Backups are kept: they are what one starts over from.
forget_private_database() {
  use_cluster run
  if cluster_exists; then require_postgres "$(<"$cluster_data/PG_VERSION")"; fi
  remove_cluster
  [[ ! -d $data ]] || find "$data" -mindepth 1 -maxdepth 1 ! -name backups ! -name '*.lock' ! -name 'pg-test' -exec rm -rf -- {} +
}

# Uses the database that another script of this clone has started.
visit_private_database() {
  use_cluster run
  wait_until 60 test -f "$cluster_data/PG_VERSION" || fail "The private database is not there yet."
  require_postgres "$(<"$cluster_data/PG_VERSION")"
  wait_until 60 cluster_answers || fail "The private database does not answer."
  read_connections
}
