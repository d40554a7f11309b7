#!/bin/bash
# Each place that calls it gives it an address of this machine.
compare() {
  local before after
  before=$(curl -fs "$2" | sha256sum)  # ✗ (info) `curl` has no time limit
  after=$(curl -fs "$2" | sha256sum)
  [ "$before" = "$after" ] || { echo "$1 differs" >&2; exit 1; }
}
compare shop http://127.0.0.1:9000/shop/orders
