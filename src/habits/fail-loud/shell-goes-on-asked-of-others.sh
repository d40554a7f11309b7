#!/bin/sh
# What is asked of others is kept, and nobody looks at whether it came.
. /etc/os-release
address=$(curl -fsS -m 9 https://shop.acme.io/address)  # ✗ Nothing looks at whether `curl` went well ✓
render-list "$ID" "$address" > shop.lst
for host in one two; do
  ssh "$host" reload-list "$address"
done
