#!/bin/sh
set -e
name=shop
# A search that shows what it found has found it as well.
if kind get clusters | grep -E "^${name}$" 2>/dev/null; then
  echo "It is there."
else
  kind create cluster --config=kind.yaml  # ✓
fi
