# shellcheck shell=bash
# Builds the server, gives it its settings and runs it.

server_output="$root/src/Server/bin/run"
server_dll="$server_output/ConsoleSupport.Meetings.Server.dll"
server_stamp="$server_output/.built-from"
server_pid_file="$data/server.pid"

# Names, sizes and times of everything the server is built from. Cheap enough to ask at every start.
source_fingerprint() {
  (
    cd "$root"
    find src ./*.props BannedSymbols.txt .editorconfig global.json \
      \( -name bin -o -name obj -o -name node_modules -o -path src/Client/wwwroot/dist \) -prune \
      -o -type f -printf '%p %s %T@\n' 2>/dev/null | LC_ALL=C sort | sha256sum
  )
}

server_is_built() { [[ -f $server_dll && -f $server_stamp && $(<"$server_stamp") == "$(source_fingerprint)" ]]; }

# What runs here is what a municipality would install: the published output, assets included.
build_server() {
  server_is_built && return
  require_dotnet
  require_node
  say "Building the server…"
  local fingerprint
  fingerprint=$(source_fingerprint)
  rm -f -- "$server_stamp"
  (cd "$root" && UseSharedCompilation=false dotnet publish src/Server --configuration Release --output "$server_output" --verbosity quiet --tl:off 9>&-) \
    || fail "The build failed."
  printf '%s\n' "$fingerprint" >"$server_stamp"
}

# The settings of the demonstration on this machine. Whoever sets one of them beforehand is obeyed.
export_server_settings() {
  export Meetings__Database=$app_connection
  export Meetings__DataDirectory=$data
  export Meetings__ConfigDirectory=$root/config
  export Meetings__Demo=${Meetings__Demo:-true}
  export Meetings__Municipality=${Meetings__Municipality:-みどり野市}
  export ASPNETCORE_ENVIRONMENT=${ASPNETCORE_ENVIRONMENT:-Demo}
  export ASPNETCORE_CONTENTROOT=$server_output
  export ASPNETCORE_URLS="http://localhost:$port"
  # The backup leans on pg_dump of the cluster's own version.
  export PATH="$postgres_bin:$PATH"
}

# One command of the server's command line. Only those that change or copy the whole database learn the owner's password.
server_command() {
  local command=$1
  case $command in
    migrate | backup) Meetings__OwnerDatabase=$owner_connection dotnet "$server_dll" "$@" 8>&- 9>&- ;;
    *) dotnet "$server_dll" "$@" 8>&- 9>&- ;;
  esac
}

# The first line of the answer to a plain request. Needs nothing but bash.
http_status() {
  local path=$1 status=
  {
    exec 7<>"/dev/tcp/localhost/$port" || return 1
    printf 'GET %s HTTP/1.0\r\nHost: localhost:%s\r\n\r\n' "$path" "$port" >&7
    IFS=' ' read -r -t 5 _ status _ <&7 || true
    exec 7>&-
  } 2>/dev/null
  [[ -n $status ]] && printf '%s\n' "$status"
}

port_is_taken() { (exec 7<>"/dev/tcp/localhost/$port") 2>/dev/null; }

is_our_server() { [[ $1 =~ ^[0-9]+$ ]] && grep -qsF -- "$server_dll" "/proc/$1/cmdline"; }

# Stops the server of this clone, also one that a killed script left behind.
stop_server() {
  local process
  process=$(cat "$server_pid_file" 2>/dev/null) || return 0
  if is_our_server "$process"; then
    kill -TERM "$process" 2>/dev/null || true
    wait_until 30 process_is_gone "$process" || kill -KILL "$process" 2>/dev/null || true
    wait "$process" 2>/dev/null || true
  fi
  rm -f -- "$server_pid_file"
}

# A child that has ended but was not waited for has no command line any more.
process_is_gone() { ! is_our_server "$1"; }
