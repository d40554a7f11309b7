#!/bin/sh
# Whoever asked looks at the answer.
if [ "$1" = "wise" ]; then
  /usr/games/saying  # ✗ Nothing looks at whether
  exit 0
fi
if [ "$1" = "words" ]; then
  echo "none"
  exit 0
fi
