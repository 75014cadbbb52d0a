# Every check, one suite after the other; all are run even if one fails.

LOGS=$TARGET/check-logs
PASSED=0
FAILED=0
SUMMARY=()
# What is said of each suite that failed, at the end, so that a log that was cut still tells it.
FAILURES=()

check_all() {
  mkdir -p "$LOGS"
  suite "sizes" one check_sizes
  suite "format" one cargo fmt --check
  suite "clippy, native" one cargo clippy --quiet --all-targets -- -D warnings
  suite "clippy, wasm" one cargo clippy --quiet --lib --target wasm32-unknown-unknown --no-default-features --features html -- -D warnings
  suite "clippy, takeaway" one cargo clippy --quiet --lib --target wasm32-unknown-unknown --no-default-features --features takeaway -- -D warnings
  suite "clippy, wasm tests" one cargo clippy --quiet --test wasm --target wasm32-unknown-unknown --no-default-features --features html -- -D warnings
  suite "docs" one env RUSTDOCFLAGS="-D warnings" cargo doc --quiet --no-deps --document-private-items
  suite "native tests" cargo_counts cargo test --no-fail-fast
  corpora
  instructions
  suite "wasm in Chromium" cargo_counts in_browser --chrome
  suite "wasm in Firefox" cargo_counts in_browser --firefox
  suite "types" one node_modules/.bin/tsc --project extension
  suite "end to end" node_counts node --test --test-reporter=tap --test-concurrency="$(files_at_once)" $(end_to_end_suites)
  suite "web-ext lint" one node_modules/.bin/web-ext lint --source-dir "$DIST/firefox" --warnings-as-errors --boring
  summary
}

# The scorers against the floors of tests/floors.json, where the corpora are.
corpora() {
  if [[ -d ../shared/corpus && -d ../shared/quotes ]] && has python3; then
    suite "corpora" floor_counts node scripts/floors.mjs --program "$TARGET/release/quotelight"
  else
    SUMMARY+=("$(printf '%-20s skipped: the corpora (../shared) or python3 are not here' corpora)")
  fi
}

# Instructions of six pages against tests/instructions.json, where valgrind is.
instructions() {
  if has valgrind; then
    suite "instructions" floor_counts node scripts/instructions.mjs --program "$TARGET/release/quotelight"
  else
    SUMMARY+=("$(printf '%-20s skipped: valgrind is not here' instructions)")
  fi
}

# The test runner takes the first driver that the environment names: only the one that is meant may be named.
in_browser() {
  local other=GECKODRIVER
  [[ $1 == --chrome ]] || other=CHROMEDRIVER
  env -u "$other" WASM_BINDGEN_TEST_TIMEOUT=120 \
    wasm-pack test --headless "$1" --mode no-install -- --no-default-features --features html --test wasm
}

# A browser that is driven waits more than it works: two files at once also where there are but two cores, for which Node.js
# alone would take one.
files_at_once() { node -p 'Math.max(2, require("os").availableParallelism() - 1)'; }

end_to_end_suites() { find extension scripts tests -name '*.test.mjs' | sort; }

# suite NAME COUNTER COMMAND…: runs the command with its output in a log. COUNTER reads from the log how many tests
# passed and failed. A command that fails without a failed test counts as one.
suite() {
  local name=$1 counter=$2 log start=$SECONDS status=0 passed failed
  shift 2
  log=$LOGS/${name//[ ,]/-}.log
  say "$name"
  "$@" >"$log" 2>&1 </dev/null || status=$?
  read -r passed failed < <("$counter" "$status" "$log")
  if ((status != 0 && failed == 0)); then failed=1; fi
  if ((status != 0)); then
    tail -n 80 "$log"
    echo "(the whole log: $log)"
    FAILURES+=("$name:"$'\n'"$(node scripts/failures.mjs "$log")")
  fi
  PASSED=$((PASSED + passed))
  FAILED=$((FAILED + failed))
  SUMMARY+=("$(printf '%-20s %5d passed %3d failed %5d s' "$name" "$passed" "$failed" $((SECONDS - start)))")
}

# Counters: `status log` → `passed failed`.
one() { if (($1 == 0)); then echo "1 0"; else echo "0 1"; fi; }

cargo_counts() {
  awk '/^test result:/ { for (i = 1; i < NF; i++) { if ($(i + 1) ~ /^passed/) p += $i; if ($(i + 1) ~ /^failed/) f += $i } } END { print p + 0, f + 0 }' "$2"
}

node_counts() { awk '/^# pass / { p = $3 } /^# (fail|cancelled) / { f += $3 } END { print p + 0, f + 0 }' "$2"; }

floor_counts() { awk '/^ok / { p++ } /^not ok / { f++ } END { print p + 0, f + 0 }' "$2"; }

summary() {
  echo
  printf '%s\n' "${SUMMARY[@]}"
  printf '%d passed, %d failed\n' "$PASSED" "$FAILED"
  ((${#FAILURES[@]} == 0)) || printf '\n%s\n' "${FAILURES[@]}"
  ((FAILED == 0))
}
