#!/bin/bash
# A trap on `ERR` is not run for what a function does, unless `set -E` says so.
set -euo pipefail
fetch() {
  rsync -a far:/srv/orders/ /srv/orders/ # ✗ add `|| die "…"`, or `set -E` and a `trap … ERR` for the whole script.
}
fetch
psql -f report.sql app
