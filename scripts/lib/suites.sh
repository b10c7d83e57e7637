# shellcheck shell=bash
# Runs one suite and counts what it did. A suite that crashes, hangs or runs nothing counts as one failure: silence is not success.

passed=0
failed=0
skipped=()
results="$root/TestResults"
# No suite may hold up the others for ever.
suite_timeout=${MEETINGS_SUITE_TIMEOUT:-1200}

count_failure() {
  failed=$((failed + 1))
  say "FAILED: $*"
}

# The number in attribute $1 of the results' assembly element.
assembly_count() { sed -n "s/^.*<assembly [^>]*[[:space:]]$1=\"\([0-9]*\)\".*$/\1/p" "$2" | head -n1; }

# The suites that start a server for nearly every test spend half their time on compiling the endpoints of each:
# code that runs once is not worth optimizing. The others run the same code often and are quicker as they are.
jit_of() {
  case $1 in
    IntegrationTests | EndToEndTests) echo DOTNET_JITMinOpts=1 ;;
    *) echo DOTNET_JITMinOpts=0 ;;
  esac
}

# run_dotnet_suite UnitTests
run_dotnet_suite() {
  local name=$1 status=0
  local file="$results/$name.xml"
  local program="$root/tests/$name/bin/Debug/net10.0/ConsoleSupport.Meetings.$name.dll"
  say "== $name"
  rm -f -- "$file"
  if [[ ! -f $program ]]; then
    count_failure "$name was not built"
    return
  fi
  (cd "$root/tests/$name" && timeout --foreground --kill-after=10 "$suite_timeout" \
    env "$(jit_of "$name")" dotnet "$program" -noLogo -noColor -xml "$file" 8>&-) || status=$?

  local total good bad errors
  total=$(assembly_count total "$file" 2>/dev/null) good=$(assembly_count passed "$file" 2>/dev/null) || true
  bad=$(assembly_count failed "$file" 2>/dev/null) errors=$(assembly_count errors "$file" 2>/dev/null) || true
  if [[ -z $total || -z $good || -z $bad ]]; then
    count_failure "$name ended with status $status and left no results"
    return
  fi
  passed=$((passed + good))
  failed=$((failed + bad + ${errors:-0}))
  local skip
  while IFS= read -r skip; do skipped+=("$skip"); done < <(skipped_tests "$file")
  if (( total == 0 )); then count_failure "$name contains no test"; fi
  if (( status != 0 && bad + ${errors:-0} == 0 )); then count_failure "$name ended with status $status"; fi
}

skipped_tests() {
  { grep -o '<test [^>]*result="Skip"[^>]*>' "$1" || true; } \
    | sed -e 's/^.*[[:space:]]name="\([^"]*\)".*$/\1/' -e 's/&quot;/"/g; s/&lt;/</g; s/&gt;/>/g; s/&amp;/\&/g'
}

# The browser's modules, through node's own test runner.
run_script_suite() {
  local directory=$root/tests/ScriptTests output="$results/ScriptTests.txt" status=0
  say "== ScriptTests"
  if [[ ! -f $directory/package.json ]]; then
    count_failure "ScriptTests is not there"
    return
  fi
  if ! (cd "$directory" && install_node_packages); then
    count_failure "ScriptTests could not install its packages"
    return
  fi
  (cd "$directory" && timeout --foreground --kill-after=10 "$suite_timeout" npm test --silent 8>&-) >"$output" 2>&1 || status=$?

  local good bad
  good=$(node_count pass "$output") bad=$(node_count fail "$output")
  passed=$((passed + good))
  failed=$((failed + bad))
  local skip
  while IFS= read -r skip; do skipped+=("$skip"); done \
    < <(sed -nE 's/^[[:space:]]*ok [0-9]+ - (.*) # (SKIP|TODO).*$/\1/p; s/^[[:space:]]*﹣ (.*) \([0-9.]+ms\) # .*$/\1/p' "$output")
  if (( status != 0 || good + bad == 0 )); then
    cat -- "$output"
    if (( good + bad == 0 )); then count_failure "ScriptTests ended with status $status and ran no test"
    elif (( bad == 0 )); then count_failure "ScriptTests ended with status $status"; fi
  else
    say "  $good passed"
  fi
}

install_node_packages() {
  if [[ -f package-lock.json && ( ! -f node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ) ]]; then
    npm ci --no-audit --no-fund --loglevel=error
  fi
}

# Node writes "# pass 3" or "ℹ pass 3" once per run.
node_count() { awk -v word="$1" '($1 == "#" || $1 == "ℹ") && $2 == word && $3 ~ /^[0-9]+$/ { sum += $3 } END { print sum + 0 }' "$2"; }
