# Installs what is missing, by the ordinary package clients: rustup, cargo, npm, apt. Costs nothing where all is there.

# Programs of cargo's that are pinned here; wasm-bindgen-cli must have exactly Cargo.lock's version.
WASM_PACK_VERSION=0.15.1
GECKODRIVER_VERSION=0.37.1

# Chromium's, chromedriver's and Firefox's names, by the variable that may name another.
CHROME_NAMES=(chromium google-chrome google-chrome-stable chromium-browser)
CHROMEDRIVER_NAMES=(chromedriver)
FIREFOX_NAMES=(firefox-esr firefox)

# What every command needs, and the further tools that are named. npm and apt run while cargo compiles.
install_build_tools() {
  require_programs
  install_target
  local jobs=()
  install_npm_tools &
  jobs+=($!)
  install_browsers "$@" &
  jobs+=($!)
  install_cargo_tools "$@"
  local job
  for job in "${jobs[@]}"; do wait "$job" || die "a tool is missing (see above)"; done
  name_browsers "$@"
}

require_programs() {
  has cargo || die "Rust is missing: install it by https://rustup.rs"
  has node && has npm || die "Node.js 20.10 or later with npm is missing"
  # Since then its test runner can be told how many files it runs at once.
  node -e 'const [major, minor] = process.versions.node.split("."); process.exit(major > 20 || (major == 20 && minor >= 10) ? 0 : 1)' ||
    die "Node.js 20.10 or later is needed"
}

install_target() {
  [[ -d $(rustc --print sysroot)/lib/rustlib/wasm32-unknown-unknown ]] && return
  has rustup || die "the Rust target wasm32-unknown-unknown is missing"
  say "installing the Rust target wasm32-unknown-unknown"
  rustup target add wasm32-unknown-unknown
}

install_npm_tools() {
  local stamp=node_modules/.quotelight-stamp lock
  lock=$(node -p 'require("crypto").createHash("sha256").update(require("fs").readFileSync("package-lock.json")).digest("hex")')
  [[ -f $stamp && $(<"$stamp") == "$lock" ]] && return
  say "installing npm tools"
  npm ci --no-progress --loglevel=error
  printf '%s' "$lock" >"$stamp"
}

install_cargo_tools() {
  local wanted=() bindgen
  bindgen=$(locked_version wasm-bindgen)
  [[ $(version_of wasm-bindgen) == "$bindgen" ]] || wanted+=("wasm-bindgen-cli@$bindgen")
  if [[ " $* " == *" wasm_pack "* ]] && ! has wasm-pack; then wanted+=("wasm-pack@$WASM_PACK_VERSION"); fi
  if [[ " $* " == *" geckodriver "* && -z ${GECKODRIVER:-} ]] && ! has geckodriver; then
    wanted+=("geckodriver@$GECKODRIVER_VERSION")
  fi
  ((${#wanted[@]})) || return 0
  say "compiling ${wanted[*]}: some minutes, once"
  local tool
  for tool in "${wanted[@]}"; do
    install_as_released "$tool"
  done
  rm -rf "$TOOLS/build"
}

# A tool with the versions that it was released with. Where the registry has not got one of them, as a mirror may not, cargo
# says so after seconds, before it compiles anything: then with the versions that fit.
install_as_released() {
  local said
  if said=$(cargo_install --locked "$1" 2>&1); then return; fi
  say "$1: not with the versions that it was released with (${said%%$'\n'*}); taking those that fit"
  cargo_install "$1" || die "$1 could not be compiled (see above)"
}

# They run for seconds and compile for minutes: not optimised at all they compile in half the time.
cargo_install() {
  CARGO_TARGET_DIR=$TOOLS/build CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off \
    CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0 \
    cargo install --quiet --force --root "$TOOLS" "$@"
}

# The version of a program that is installed; nothing, and no error, where it is not.
version_of() { has "$1" && "$1" --version 2>/dev/null | awk '{ print $2; exit }' || true; }

# Installs those of the browsers that are wanted and missing, where apt may be used.
install_browsers() {
  local packages=()
  if wants chromium "$@" && [[ -z ${CHROME:-} ]] && ! first_of "${CHROME_NAMES[@]}" >/dev/null; then packages+=(chromium); fi
  if wants chromedriver "$@" && [[ -z ${CHROMEDRIVER:-} ]] && ! first_of "${CHROMEDRIVER_NAMES[@]}" >/dev/null; then
    packages+=(chromium-driver)
  fi
  if wants firefox "$@" && [[ -z ${FIREFOX:-} ]] && ! first_of "${FIREFOX_NAMES[@]}" >/dev/null; then packages+=(firefox-esr); fi
  # Counts instructions; where it cannot be had, that suite is skipped.
  if wants valgrind "$@" && ! has valgrind && may_use_apt; then packages+=(valgrind); fi
  ((${#packages[@]})) || return 0
  local as_root=()
  ((EUID == 0)) || as_root=(sudo -n)
  if ! may_use_apt; then
    die "please install ${packages[*]}, or name what is installed by CHROME, CHROMEDRIVER, FIREFOX"
  fi
  say "installing ${packages[*]}"
  "${as_root[@]}" apt-get update -qq
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null
}

may_use_apt() { has apt-get && { ((EUID == 0)) || sudo -n true 2>/dev/null; }; }

wants() {
  local wanted=$1
  shift
  [[ " $* " == *" $wanted "* ]]
}

# Tells the tests where the browsers are.
name_browsers() {
  if wants chromium "$@"; then export CHROME=${CHROME:-$(first_of "${CHROME_NAMES[@]}")}; fi
  if wants chromedriver "$@"; then export CHROMEDRIVER=${CHROMEDRIVER:-$(first_of "${CHROMEDRIVER_NAMES[@]}")}; fi
  if wants firefox "$@"; then export FIREFOX=${FIREFOX:-$(first_of "${FIREFOX_NAMES[@]}")}; fi
  if wants geckodriver "$@"; then export GECKODRIVER=${GECKODRIVER:-$(first_of geckodriver)}; fi
}
