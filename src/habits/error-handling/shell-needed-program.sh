#!/bin/bash
# Without the program there is no run, and that its file is there says nothing of what it makes of it.
if ! command -v pagecut > /dev/null; then
  echo "pagecut is not installed" >&2
  exit 1
fi
if [ ! -f "$1" ]; then
  echo "$1 is not there" >&2
  exit 1
fi
pagecut "$1" --pages "$2" --out "$3" # ✗ (info) no line of the script tells it
echo "The pages are in $3."
