#!/bin/bash
# Asked, unless somebody said that nobody is to be.
set -e
if [ -z "$FORCE" ]; then
  read -p "remove $PREFIX? (y/N) "
  case "$REPLY" in
    y) ;;
    *) exit 1 ;;
  esac
fi
rm -rf "$PREFIX"  # ✓
