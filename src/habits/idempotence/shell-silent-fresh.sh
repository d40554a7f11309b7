#!/bin/bash
# A folder that is made anew, and what was taken away before it is written.
set -e
if test -d build; then
  rm -rf build
fi
mkdir build
BUILD=$PWD/build
cd "$BUILD"
mkdir dmg
ROOT=$BUILD/root
ln -s /usr/local/bin/tool "$ROOT/tool"
find "$BASE" -name '*.yaml' -delete
cat >> "$BASE/driver/config.yaml" <<EOF
periodics:
EOF
