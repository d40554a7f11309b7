#!/bin/bash
# With a slash at its end it is the same folder, and what is made below it is made anew.
set -e
for version in "$@"; do
  rm -rf "$version/"
  for variant in small large; do
    dir="$version/$variant"
    mkdir -p "$dir"
  done
done
