#!/usr/bin/env bash
# Whether two builds in two folders give the same packages, byte for byte. Takes as long as two builds.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for folder in one another/place; do
  mkdir -p "$work/$folder"
  git archive HEAD | tar -x -C "$work/$folder"
  mkdir -p "$work/$folder/target"
  # The tools are the same ones; what is compiled is not shared.
  ln -s "$(realpath target/tools)" "$work/$folder/target/tools"
  ln -s "$(realpath node_modules)" "$work/$folder/node_modules"
  (cd "$work/$folder" && env -u CARGO_TARGET_DIR bash -c '
    source scripts/common.sh
    source scripts/make.sh
    make_extensions')
done
cd "$work"
for package in one/dist/*.zip; do
  cmp "$package" "another/place/dist/${package##*/}"
  echo "the same: ${package##*/}"
done
