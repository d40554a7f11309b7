#!/bin/bash
# Both are made again; what a function is given; what a fragment, or a condition before, sees to.
make() {
  local part="$1"
  rm -rf parts/"$part" "$PREFIX/$part"
  mkdir -p parts/"$part" "$PREFIX/$part"
}
take() {
  local part="$1"; shift
  rm -rf "$PREFIX/$part"
}
make "$@"
take "$@"
if [ -n "$FROM_SCRATCH" ]; then
  rm -rf "$CACHE_ROOT/"*  # ✓
fi
