#!/bin/bash
# A reason that is nobody's fault, and a written 0.
set -e
if ! test -d "$1/tools/shop"; then
  echo "could not find the shop's tools, maybe too old a tree?"
  exit 0
fi
if ! grep -q sse4 /proc/cpuinfo; then
  echo "cannot build here: not supported on this machine"
  exit 0
fi
make -C "$1/tools/shop"  # ✓
