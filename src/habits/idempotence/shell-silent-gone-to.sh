#!/bin/bash
# Where the script stands in a function nobody can tell: here in a folder that is new in each run.
set -euo pipefail
place=$(mktemp -d)
cd ${place}
fetch() {
  git clone https://git.acme.net/acme/shop.git
  mkdir parts
}
fetch
