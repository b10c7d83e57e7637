# shellcheck shell=bash
# What every script needs: where the clone is, how to speak, how to give up. Sourced, never run.

set -euo pipefail

root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd -P)
data="$root/.data"

# Two clones on one machine must not meet, so everything outside the clone carries this mark of its path.
clone_mark=$(printf '%s' "$root" | sha256sum | cut -c1-12)

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
# Compilers that stay behind after a build would outlive Ctrl-C.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

is_root() { [[ $EUID -eq 0 ]]; }

# The directory for keys, mails and the passwords of the private database: only its owner may look inside.
ensure_data_directory() {
  mkdir -p "$data" 2>/dev/null && [[ -w $data ]] \
    || fail "$data cannot be written by $(id -un); it belongs to the user who started this clone first."
  chmod 700 "$data"
}

random_secret() { od -An -tx1 -N24 /dev/urandom | tr -d ' \n'; }

# A shell that was started in the background of a script ignores Ctrl-C and cannot change that itself: start once more without it.
restore_interrupt_signal() {
  local ignored
  ignored=$(sed -n 's/^SigIgn:[[:space:]]*//p' "/proc/$$/status" 2>/dev/null) || return 0
  if [[ -n $ignored && -z ${MEETINGS_SIGNALS_RESTORED:-} ]] && (( (16#$ignored & 2) != 0 )); then
    MEETINGS_SIGNALS_RESTORED=1 exec env --default-signal=INT "$0" "$@"
  fi
}

# Waits up to the given number of seconds until the command that follows succeeds.
wait_until() {
  local deadline=$((SECONDS + $1))
  shift
  until "$@"; do
    (( SECONDS < deadline )) || return 1
    sleep 0.1
  done
}
