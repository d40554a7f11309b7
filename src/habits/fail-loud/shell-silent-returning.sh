#!/usr/bin/env zsh
# A function of the shell that is kept in a file of its own.
if [ -z "$1" ]; then
  echo "Usage: extract <file>"
  return 1
fi
bunzip2 "$1"
unzip "$1" # ✓
