# shellcheck shell=bash
# Finds what the scripts lean on, and installs what is missing from the distribution's own packages where that is allowed.
# Nothing is ever downloaded from elsewhere.

# The sources are written for 20; what Debian 12 brings is let through, so that its own package can be used.
minimum_node=18
minimum_postgres=15
postgres_bin=

may_install() { command -v apt-get >/dev/null && { is_root || sudo -n true 2>/dev/null; }; }

as_administrator() { if is_root; then "$@"; else sudo -n "$@"; fi; }

# Installs packages of the distribution. The lists are fetched once per run; what apt says is kept for the case that it fails.
install_packages() {
  may_install || return 1
  ensure_data_directory
  local log="$data/packages.log"
  say "Installing $* from the distribution's packages…"
  if [[ -z ${package_lists_fresh:-} ]]; then
    as_administrator apt-get update -qq >>"$log" 2>&1 || true
    package_lists_fresh=1
  fi
  as_administrator env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends -o Dpkg::Options::=--force-confold "$@" >>"$log" 2>&1
}

has_dotnet() { command -v dotnet >/dev/null && dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; }

require_dotnet() {
  has_dotnet && return
  install_packages dotnet-sdk-10.0 || true
  hash -r
  has_dotnet || fail "Please install the .NET SDK 10 (package dotnet-sdk-10.0); README.md, \"What the machine needs\", says from where."
}

node_major() { node --version 2>/dev/null | sed -n 's/^v\([0-9]*\)\..*/\1/p'; }

has_node() {
  command -v npm >/dev/null || return 1
  local major
  major=$(node_major)
  [[ -n $major ]] && (( major >= minimum_node ))
}

require_node() {
  has_node && return
  install_packages nodejs npm || true
  hash -r
  has_node || fail "Please install Node.js $minimum_node or newer with npm; README.md, \"What the machine needs\", says from where."
}

# Directories that may hold the programs of a PostgreSQL server, newest version first.
postgres_directories() {
  local found
  {
    find /usr/lib/postgresql -mindepth 2 -maxdepth 2 -name bin 2>/dev/null | sort -t/ -k5,5nr
    found=$(command -v pg_ctl 2>/dev/null) && dirname -- "$(readlink -f -- "$found")"
  } || true
}

postgres_major() { "$1/postgres" --version 2>/dev/null | sed -n 's/^postgres (PostgreSQL) \([0-9]*\).*/\1/p'; }

# Sets postgres_bin to the programs of the wanted major version, or of the newest one when none is named.
find_postgres() {
  local wanted=${1:-} directory major
  postgres_bin=
  while IFS= read -r directory; do
    [[ -x $directory/initdb && -x $directory/pg_ctl ]] || continue
    major=$(postgres_major "$directory")
    [[ -n $major ]] && (( major >= minimum_postgres )) || continue
    [[ -z $wanted || $major == "$wanted" ]] || continue
    postgres_bin=$directory
    return 0
  done < <(postgres_directories)
  return 1
}

# The package would otherwise create and start a cluster of its own beside ours.
keep_system_cluster_away() {
  local file=/etc/postgresql-common/createcluster.conf
  grep -qsE '^[[:space:]]*create_main_cluster[[:space:]]*=[[:space:]]*false' "$file" && return
  as_administrator mkdir -p -m 755 "${file%/*}"
  printf 'create_main_cluster = false\n' | as_administrator tee -a "$file" >/dev/null
  as_administrator chmod 644 "$file"
}

require_postgres() {
  local wanted=${1:-}
  find_postgres "$wanted" && return
  if may_install; then
    keep_system_cluster_away
    install_packages "postgresql${wanted:+-$wanted}" || true
  fi
  find_postgres "$wanted" \
    || fail "Please install PostgreSQL ${wanted:-$minimum_postgres or newer} (package postgresql); README.md, \"What the machine needs\", says how."
}

find_chromium() {
  local candidate
  for candidate in "${MEETINGS_CHROMIUM:-}" /usr/bin/chromium; do
    [[ -n $candidate && -x $candidate ]] && chromium=$candidate && return 0
  done
  return 1
}

has_japanese_font() { compgen -G '/usr/share/fonts/opentype/noto/NotoSansCJK-*' >/dev/null; }

require_browser() {
  find_chromium || install_packages chromium || true
  find_chromium || fail "Please install Chromium (package chromium) for the end-to-end tests; README.md, \"What the machine needs\", says how."
  has_japanese_font || install_packages fonts-noto-cjk || true
  has_japanese_font || fail "Please install Japanese fonts (package fonts-noto-cjk) for the end-to-end tests; README.md, \"What the machine needs\", says how."
}
