#!/usr/bin/env bash
# Builds, shows, tests and measures Quotelight. `./build.sh help` lists the commands.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

source scripts/common.sh
source scripts/install.sh
source scripts/make.sh
source scripts/check.sh

usage() {
  cat <<'TEXT'
./build.sh                     dist/chromium, dist/firefox, dist/*.zip, dist/www, target/release/quotelight
./build.sh demo [PAGE or URL]  a browser with the extension, a click on the button, the reader
./build.sh test                every test: native, wasm in both browsers, end to end in both browsers
./build.sh bench               the benchmarks, as tables of ratios
./build.sh help                this list

Each installs what it misses and can be run again at no cost. CHROME, CHROMEDRIVER, FIREFOX and GECKODRIVER name
programs that are installed elsewhere; CARGO_TARGET_DIR is honoured.
TEXT
}

main() {
  local command=${1:-build}
  # Without arguments there is nothing to shift, and that is no error.
  shift || true
  case $command in
    build)
      install_build_tools
      make_all
      check_sizes
      ;;
    demo)
      install_build_tools chromium
      make_extensions
      node scripts/demo.mjs --dist "$DIST" "$@"
      ;;
    test)
      install_build_tools chromium chromedriver firefox geckodriver wasm_pack valgrind
      make_all
      check_all
      ;;
    bench)
      install_build_tools chromium firefox geckodriver
      make_extensions
      bench "$@"
      ;;
    help | -h | --help) usage ;;
    *)
      usage >&2
      exit 2
      ;;
  esac
}

# Arguments go to the browsers' part: `--browser firefox`, `--pages 'en-|de-'`, say.
bench() {
  [[ -d ../shared/corpus ]] || die "the benchmarks read the corpora (../shared/corpus), which are not here"
  say "benchmarks: native"
  node scripts/bench/pages.mjs --out "$TARGET/bench/pages"
  CARGO_TARGET_DIR=$TARGET/benches cargo run --quiet --release --manifest-path benches/Cargo.toml -- pages "$TARGET/bench/pages"
  CARGO_TARGET_DIR=$TARGET/benches cargo run --quiet --release --manifest-path benches/Cargo.toml -- growth
  say "benchmarks: in browsers"
  node scripts/bench/browser.mjs --wasm "$TARGET/wasm-pkg" --dist "$DIST" "$@"
}

main "$@"
