#!/bin/bash
# `set -e` is off in what is called left of `&&`: two lines for the list would go on after the first.
set -e
prepare() {
  rsync -a notes/ web:/srv/notes/ && date > sent  # ✗ End the list with `|| return 1` ✓
  release=$(git describe --tags)
}
main() { make "release-$release"; }
prepare && main
