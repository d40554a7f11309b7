#!/usr/bin/env bash
set -e
for version; do
  rm -rf "$version"
  for variant in slim full; do
    dir="$version/$variant"
    mkdir -p "$dir"
    cp entry.sh "$dir/"
  done
done
