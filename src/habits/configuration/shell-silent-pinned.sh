#!/bin/bash
# The project that is asked for before anything is done, and the bucket of a project that the same command names.
set -eu
PROJECT_ID="acme-shop-live"
current=$(gcloud config get-value project)
if [ "$current" != "$PROJECT_ID" ]; then
  read -r -p "Switch to $PROJECT_ID? " answer
  [ "$answer" = y ] || exit 1
fi
gcloud app deploy --project=acme-tools --bucket=gs://acme-tools-sources
gsutil cp orders.csv gs://acme-orders/  # ✗ A bucket
