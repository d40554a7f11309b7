#!/bin/bash
set -euo pipefail
# Each of these is assigned on a line of its own already; what hides the status is the word before it.
clear_all() {
  local all=$(gcloud storage ls "gs://$BUCKET/") # ✗ `local` puts its own status in that place. Declare first
  for one in $all; do gcloud storage rm "$one"; done # ✓
}
export TAG=$(gh release view --json tagName) # ✗ Assign first, then `export`
clear_all
echo "version: $TAG" > /srv/shop/version.yml
