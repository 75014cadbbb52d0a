#!/usr/bin/env bash
# What the quotations add to the extension's wasm, packed by brotli: built as it is, and with nothing attributed, so that the
# compiler leaves all code and tables of `src/quotes/` out. Takes as long as one build of the wasm, or two.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
source scripts/common.sh
source scripts/make.sh
make_wasm "$TARGET/wasm-pkg"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
git archive HEAD | tar -x -C "$work"
mkdir -p "$work/target"
ln -s "$(realpath "$TOOLS")" "$work/target/tools"
ln -s "$(realpath node_modules)" "$work/node_modules"
sed -i 's/let attribution = quotes::attribute(&article.story());/let attribution = quotes::Attribution::default();/' "$work/src/lib.rs"
# The story's language is told by the quotations' tables.
sed -i 's/language: language.map(|declared| Language::corrected(declared, &text)),/language,/' "$work/src/article/mod.rs"
cmp -s src/article/mod.rs "$work/src/article/mod.rs" && die "src/article/mod.rs no longer corrects the language in the line that this script takes out"
cmp -s src/lib.rs "$work/src/lib.rs" && die "src/lib.rs no longer calls quotes::attribute in the line that this script takes out"
(cd "$work" && env -u CARGO_TARGET_DIR bash -c '
  source scripts/common.sh
  source scripts/make.sh
  make_wasm "$TARGET/wasm-pkg"')
node -e '
  const { readFileSync } = require("node:fs");
  const { brotliCompressSync } = require("node:zlib");
  const [all, without] = process.argv.slice(1).map((file) => brotliCompressSync(readFileSync(file)).length / 1000);
  console.log(`wasm ${all.toFixed(1)} KB, without quotations ${without.toFixed(1)} KB: they are ${(all - without).toFixed(1)} KB`);
' "$TARGET/wasm-pkg/quotelight_bg.wasm" "$work/target/wasm-pkg/quotelight_bg.wasm"
