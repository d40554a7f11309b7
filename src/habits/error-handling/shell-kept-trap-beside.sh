#!/bin/bash
# Its one request has words of its own, and the trap has some for all else.
set -euo pipefail
trap 'echo "line $LINENO failed with $?" >&2' ERR # ✓
if ! answer=$(curl -s --fail --max-time 20 https://shop.acme.net/orders); then
  echo "The shop does not answer." >&2
  exit 1
fi
echo "$answer"
