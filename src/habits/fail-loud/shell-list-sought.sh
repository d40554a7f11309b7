#!/bin/bash
set -e
# A search looks for a line in what the function says: where it says nothing, the other branch runs.
commits() {
  for branch in $(cat "$1"); do
    git push origin "$branch" # ✓
  done
}
commits branches.txt | grep "$TAG" || (
  echo "$TAG is on no branch"
  echo "$TAG" >> missing.txt
)
# Where the function is called in a condition `set -e` is off in there.
push_all() {
  for branch in $(gh api repos/acme/shop/branches --jq '.[].name'); do # ✗ `set -e` is off
    git push origin "$branch"
  done
}
push_all || echo "Not every branch was pushed" >&2
npm ci
