#!/bin/bash
# What the function does that ends the run is handling; what a function hands back somebody may tell.
set -u
die() {
  rm -rf "$work"
  echo "error: $1" >&2
  exit 1
}
fetch() {
  git clone "$1" "$work" || return 1
}
fetch "$1" || die "the clone failed"
rsync -a "$work/" far:/copy/  # ✗ no line of the script tells it
