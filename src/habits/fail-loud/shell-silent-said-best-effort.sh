#!/bin/bash
set -e
# Best-effort: a label that is missing must
# not fail the run.
label() {
  local zone=$(gcloud compute zones list --filter="$1" --format='value(name)')
  gcloud compute disks add-labels "$1" --zone="$zone" --labels=shop=yes  # ✓
}
label data
