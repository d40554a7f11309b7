#!/bin/bash
# A trap that ends the script at each failure is its `set -e`; of a page that is not there nothing is found.
finish() {
  local status=$?
  rm -f /tmp/list
  exit "$status"
}
trap finish EXIT ERR
version=$(curl -s -m 30 https://files.acme.net/versions.json | jq -r .latest)    # ✓
pages="https://files.acme.net/$version/"
wget -q -T 30 -O - "$pages" | grep -o 'href="[^"]*"' > /tmp/list
cp /tmp/list /srv/list
