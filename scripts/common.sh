# What the other scripts share: places, and how to say things.

ROOT=$PWD
DIST=$ROOT/dist
TARGET=${CARGO_TARGET_DIR:-$ROOT/target}
[[ $TARGET == /* ]] || TARGET=$ROOT/$TARGET
TOOLS=$TARGET/tools

export CARGO_TARGET_DIR=$TARGET
export PATH=$TOOLS/bin:${CARGO_HOME:-$HOME/.cargo}/bin:$PATH

# Says in one line what is being done.
say() { printf '— %s\n' "$*"; }

# Says what is wrong and ends.
die() {
  printf 'build.sh: %s\n' "$*" >&2
  exit 1
}

has() { command -v "$1" >/dev/null 2>&1; }

# The first of these programs that is there.
first_of() {
  local program
  for program in "$@"; do
    if has "$program"; then
      command -v "$program"
      return
    fi
  done
  return 1
}

# The version of a package in Cargo.lock.
locked_version() {
  awk -v name="\"$1\"" '$1 == "name" { found = $3 == name } found && $1 == "version" { gsub(/"/, "", $3); print $3; exit }' Cargo.lock
}
