#!/usr/bin/env bash
set -e
for version; do
  dir="$version/slim"
  mkdir -p "other/$dir"
  rm -rf "$version" # ✗ destroys at once
done
