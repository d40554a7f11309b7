#!/bin/bash
# What was cloned just now has its default branch checked out, and a branch that is made anew from a place of its own is made all the same.
set -e
git clone https://github.com/acme/shop # ✓
cd shop
git config --global --add safe.directory '*'
git checkout main && git pull
pip install .
if git rev-parse --verify "bump-$1"; then
  git checkout main && git branch -D "bump-$1"
fi
git checkout -B "bump-$1" "origin/$1"
npm test
