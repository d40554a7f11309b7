#!/bin/bash
# What the run cannot do without is not optional; what only some machines have is.
command -v pagecut > /dev/null || { echo "pagecut is not installed" >&2; exit 1; }
if command -v pageshrink > /dev/null; then
  pageshrink "$1"
fi
pagecut "$1" --pages "$2" --out "$3" # ✗ (info) whether `pagecut` went well
echo "The pages are in $3."
