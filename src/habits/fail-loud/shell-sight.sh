#!/bin/bash
# What `set -e` does not see, though nothing shows it: a line in the summary for the first of each kind.
set -e
new_list() {
  local folder=$(mktemp -d)
  for file in $(find /srv/lists -name '*.new'); do # ✗ `set -e` does not see `find` in this `$(…)`
    cp "$file" "$folder/"                     # ✓
  done
}
new_list
mkdir shop && cp list shop/
which shopctl && shopctl reload
curl -fsSL -m 60 https://shop.acme.io/install.sh | sh    # ✗ The pipe ends well even where `curl` fails ✓
curl -m 9 -X PATCH -d "$list" https://shop.acme.io/list  # ✗ If the server refuses this
gh issue edit "$1" --body "$list" || true                # ✗ may fail, and the run goes on
systemctl reload shop
