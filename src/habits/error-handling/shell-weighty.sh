#!/bin/bash
# A filter inside a pipe has nothing that may fail; what comes after it has.
set -euo pipefail
as_row() { tr "\n" "\t"; }
strip() {
  sed 's/\t$//'
}
list=$(mktemp)
shopctl export --all | as_row | strip
wget -q --timeout=9 -O /srv/orders.tsv "$1"  # ✗ If `wget` fails
