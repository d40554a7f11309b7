#!/bin/bash
# As lines of their own these would end the run where nothing is found, or where their reader had enough.
set -euo pipefail
sample() {
  local newest=$(gcloud storage ls "gs://$BUCKET/" | sort | head -10)
  local orders=$(gcloud storage ls "gs://$BUCKET/" | grep orders)
  local all=$(gcloud storage ls "gs://$BUCKET/")    # ✗ Declare first
  echo "$newest $orders $all" > /srv/newest.txt    # ✓
}
sample
