#!/bin/bash
set -euo pipefail
# The status of `local` takes the place of that of `cat`, and an empty order is sent.
submit() {
  local order=$(cat "$1") # ✗ `set -e` does not see `cat` in this `$(…)`, only `local`: declare first
  local release=$(cat /proc/version)
  mysql shop -e "insert into orders (body, release) values ('$order', '$release')" # ✓
}
submit "$1"
