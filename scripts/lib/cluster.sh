# shellcheck shell=bash
# A PostgreSQL cluster that belongs to this clone alone: created, started, adopted, stopped and removed here.
#
# PostgreSQL refuses to run as root. When root starts it, the cluster belongs to the user postgres and lies outside the
# clone, because a clone under /root cannot be entered by anybody else. It listens on a socket in a directory that only
# its owner may enter, never on the network, and asks for a password even there.

owner_role=meetings_owner
app_role=meetings_app
database=meetings

# use_cluster run|test|measure: says which of the clusters the functions below mean. All but that of run are thrown away.
use_cluster() {
  cluster_kind=$1
  local suffix=
  [[ $cluster_kind != run ]] && suffix=-$cluster_kind
  if is_root; then
    cluster_user=postgres
    cluster_home="/var/lib/consolesupport-meetings/$clone_mark$suffix"
    # A socket's whole path may have 107 bytes.
    cluster_sockets="/run/csm-$clone_mark$suffix"
  else
    cluster_user=$(id -un)
    cluster_home="$data/pg$suffix"
    cluster_sockets="/tmp/csm-$clone_mark$suffix"
  fi
  cluster_data="$cluster_home/data"
  cluster_log="$cluster_home/log"
}

# Runs a PostgreSQL program as the cluster's user, without our locks and from a directory that user can enter.
as_cluster_user() (
  cd /
  export LC_ALL=C
  if is_root; then
    exec setpriv --reuid="$cluster_user" --regid="$(id -g "$cluster_user")" --init-groups env HOME=/ "$@" 8>&- 9>&-
  else
    exec "$@" 8>&- 9>&-
  fi
)

prepare_sockets_directory() {
  if [[ ! -d $cluster_sockets ]]; then
    mkdir -m 700 "$cluster_sockets" || fail "The directory $cluster_sockets for the database's socket cannot be made."
    if is_root; then chown "$cluster_user:" "$cluster_sockets"; fi
  fi
  # In a directory that everybody may write to, somebody else could have made it before us.
  [[ ! -L $cluster_sockets && $(stat -c %U "$cluster_sockets") == "$cluster_user" ]] \
    || fail "$cluster_sockets belongs to somebody else; remove it and start again."
  chmod 700 "$cluster_sockets"
}

# The process that serves the cluster, or nothing. A number that is left over from before a restart may meanwhile name
# another program, so the process must also work in our data directory, as every PostgreSQL server does.
cluster_process() {
  local process
  process=$(head -n1 "$cluster_data/postmaster.pid" 2>/dev/null) || return 1
  [[ $process =~ ^[0-9]+$ && $(readlink "/proc/$process/cwd" 2>/dev/null) == "$cluster_data" ]] || return 1
  printf '%s\n' "$process"
}

cluster_is_running() { cluster_process >/dev/null; }

cluster_exists() { [[ -f $cluster_data/PG_VERSION ]]; }

# Makes the cluster beside its final place and moves it there when it is complete: an interrupted start leaves no half.
create_cluster() {
  local owner_password=$1 app_password=$2 may_create=$3
  local unfinished="$cluster_home/unfinished"
  say "Creating a private PostgreSQL cluster in $cluster_home…"
  if is_root; then
    mkdir -p -m 755 "${cluster_home%/*}"
    mkdir -p -m 700 "$cluster_home"
    chown "$cluster_user:" "$cluster_home"
  else
    mkdir -p -m 700 "$cluster_home"
  fi
  rm -rf -- "$unfinished"

  local durability=()
  [[ $cluster_kind != run ]] && durability=(--no-sync)
  as_cluster_user "$postgres_bin/initdb" --pgdata="$unfinished" --encoding=UTF8 --locale=C --data-checksums \
    --auth=peer --username="$cluster_user" "${durability[@]}" >/dev/null

  as_cluster_user tee "$unfinished/pg_hba.conf" >/dev/null <<HBA
# Only the socket, and there only by password; the cluster's own user may look after it.
local all $owner_role,$app_role scram-sha-256
local all $cluster_user peer
HBA

  single_user_sql "$unfinished" postgres <<SQL
CREATE ROLE $owner_role LOGIN $may_create PASSWORD '$owner_password'
CREATE ROLE $app_role LOGIN PASSWORD '$app_password'
CREATE DATABASE $database OWNER $owner_role
REVOKE ALL ON DATABASE $database FROM PUBLIC
GRANT CONNECT ON DATABASE $database TO $app_role
SQL
  mv -- "$unfinished" "$cluster_data"
}

# Statements, one per line, without a running server: passwords appear neither in a process list nor in a log.
single_user_sql() {
  local directory=$1 name=$2 output
  output=$(as_cluster_user "$postgres_bin/postgres" --single -j -D "$directory" -c log_min_error_statement=panic "$name" \
    < <(sed 's/$/;\n/') 2>&1 >/dev/null)
  ! grep -qE 'ERROR|FATAL|PANIC' <<<"$output" || fail "The new cluster could not be set up: $output"
}

# Starts the cluster, or goes on with the one that an earlier start left behind.
start_cluster() {
  prepare_sockets_directory
  if cluster_is_running; then
    if [[ -S $cluster_sockets/.s.PGSQL.5432 ]]; then
      say "Going on with the database that is already running."
      wait_until 60 cluster_answers || fail "The running database does not answer; see $cluster_log."
      return
    fi
    # Its socket was cleaned away with the directory for temporary files.
    stop_cluster
  fi
  if [[ -f $cluster_data/postmaster.pid ]]; then
    say "The database was not stopped the last time; it recovers now."
  fi
  # Nobody serves this cluster, so these marks are left over, whatever process has their number today.
  rm -f -- "$cluster_data/postmaster.pid" "$cluster_sockets"/.s.PGSQL.5432*

  # Neither statements nor the values in an error's details belong into a log.
  local options="-c listen_addresses='' -c unix_socket_directories='$cluster_sockets' -c port=5432"
  options+=" -c log_min_error_statement=panic -c log_error_verbosity=terse -c log_checkpoints=off"
  if [[ $cluster_kind != run ]]; then
    options+=" -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=300 -c jit=off"
  fi
  # pg_ctl gives the server a session of its own, so that Ctrl-C does not reach it before the application has stopped.
  as_cluster_user "$postgres_bin/pg_ctl" start --silent --wait --timeout=120 --pgdata="$cluster_data" --log="$cluster_log" \
    --options="$options" || fail "The database did not start; see $cluster_log."
}

cluster_answers() { as_cluster_user "$postgres_bin/pg_isready" --quiet --host="$cluster_sockets"; }

stop_cluster() {
  cluster_is_running || return 0
  as_cluster_user "$postgres_bin/pg_ctl" stop --silent --wait --timeout=60 --mode=fast --pgdata="$cluster_data" \
    || as_cluster_user "$postgres_bin/pg_ctl" stop --silent --wait --timeout=30 --mode=immediate --pgdata="$cluster_data" \
    || true
}

remove_cluster() {
  stop_cluster
  rm -rf -- "$cluster_home" "$cluster_sockets"
}

# connection_string ROLE PASSWORD DATABASE
connection_string() { printf 'Host=%s;Port=5432;Database=%s;Username=%s;Password=%s' "$cluster_sockets" "$3" "$1" "$2"; }
