# Sources → what is shipped.

make_all() {
  make_program
  make_extensions
  make_www
  say "done: dist/chromium, dist/firefox, dist/*.zip, dist/www, ${TARGET#"$ROOT/"}/release/quotelight"
}

make_program() {
  say "the command line"
  cargo build --quiet --release --bin quotelight
}

# The unpacked extensions and their packages.
make_extensions() {
  make_wasm "$TARGET/wasm-pkg"
  PROFILE=takeaway make_wasm "$TARGET/takeaway-pkg" --features takeaway
  say "the extensions"
  node extension/bundle.mjs --wasm "$TARGET/wasm-pkg" --takeaway "$TARGET/takeaway-pkg" --out "$DIST"
  node scripts/pack.mjs "$DIST"
}

# Whether all that is shipped is within its budget.
check_sizes() {
  say "sizes"
  node scripts/sizes.mjs --wasm "$TARGET/wasm-pkg/quotelight_bg.wasm" --dist "$DIST"
}

make_www() {
  make_wasm "$TARGET/www-pkg" --features html
  PROFILE=takeaway make_wasm "$TARGET/takeaway-pkg" --features takeaway
  say "the www page"
  node www/bundle.mjs --wasm "$TARGET/www-pkg" --takeaway "$TARGET/takeaway-pkg" --out "$DIST/www"
}

# make_wasm FOLDER [cargo's arguments]: compiled by the profile $PROFILE, bound and optimised. Does nothing where the
# compiler's output is the one that FOLDER was made from.
make_wasm() {
  local folder=$1 profile=${PROFILE:-wasm}
  local built=$TARGET/wasm32-unknown-unknown/$profile/quotelight.wasm
  shift
  say "wasm${*:+ ($*)}"
  # Paths of this machine in panic messages would make every machine's package another one.
  CARGO_ENCODED_RUSTFLAGS="--remap-path-prefix=$ROOT=."$'\x1f'"--remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo$(smaller_code)" \
    cargo build --quiet --lib --profile "$profile" --target wasm32-unknown-unknown --no-default-features "$@"
  if [[ -f $folder/quotelight_bg.wasm ]] && cmp -s "$built" "$folder/compiled.wasm"; then return; fi
  rm -rf "$folder"
  wasm-bindgen --target web --no-typescript --remove-name-section --remove-producers-section --out-dir "$folder" "$built"
  # No feature flags: it reads the module's own, and others would make imports that browsers reject.
  node_modules/.bin/wasm-opt "${WASM_OPT_FLAGS[@]}" --strip-debug --strip-producers \
    "$folder/quotelight_bg.wasm" -o "$folder/optimised.wasm"
  mv "$folder/optimised.wasm" "$folder/quotelight_bg.wasm"
  cp "$built" "$folder/compiled.wasm"
}

# Steps of LLVM that copy code or hold more values at once, left out: each costs bytes and time to compile, and browsers run
# the wasm no slower without them (docs/benchmarks.md).
LLVM_FLAGS=(
  -disable-lsr                      # loops with several running addresses in place of one
  -enable-pre=false                 # expressions copied to where they are not known yet
  -disable-licm-promotion           # memory kept in locals over a loop
  -phi-node-folding-threshold=0     # both sides of a branch computed, one of them chosen
  -simplifycfg-sink-common=false    # like ends of branches merged by further locals
)

# Those of them that the installed compiler knows, as arguments for it: they are LLVM's own and may go with any version.
smaller_code() {
  local flag
  for flag in "${LLVM_FLAGS[@]}"; do
    if rustc --print cfg -Cllvm-args="$flag" > /dev/null 2>&1; then
      printf '\x1f-Cllvm-args=%s' "$flag"
    else
      say "this compiler does not know $flag: the wasm is a little larger" >&2
    fi
  done
}

# -Oz makes it no smaller, -O3 no faster. Functions with one caller stay functions: put into it they save raw bytes, but
# bodies with hundreds of locals compress a twentieth worse.
WASM_OPT_FLAGS=(
  -Os --converge --one-caller-inline-max-function-size 0
  --reorder-locals        # again, when all else is done: 0.1 KB
  --skip-pass=local-cse   # values kept in locals for a second use: a kilobyte, and browsers find them again
  --low-memory-unused     # the first kilobyte is the last of the stack: addresses near nought are nobody's
)
