#!/bin/bash
set -euo pipefail
# Each of these is assigned on a line of its own already; what hides the status is the word before it.
clear_all() {
  local all=$(gcloud storage ls "gs://$BUCKET/") # ✗ `local` puts its own status in that place. Declare first
  gcloud storage rm $all # ✓
}
export TAG=$(gh release view --json tagName) # ✗ Assign first, then `export`
clear_all
docker push "acme/shop:v$TAG"
