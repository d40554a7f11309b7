#!/bin/bash
set -e
say() {
  echo "$1"
}
tar -tvf "$ARCHIVE" "$TOOL"  # ✓
sum="$(tar -xf "$ARCHIVE" -O "$TOOL" | shasum -a256 | cut -d ' ' -f 1)"
./note "$sum"
