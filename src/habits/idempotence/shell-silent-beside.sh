#!/bin/bash
# Asked for by its whole path, made in its folder.
set -e
if ! [ -e "$BASE/maven" ]; then
  mkdir -p "$BASE"  # ✓
  cd "$BASE"
  ln -s -- "apache-maven-$VERSION" maven  # ✓
fi
