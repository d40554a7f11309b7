#!/bin/bash
# A bucket is told once; one that is written out to be deleted is what the script is about.
purge() {
  gsutil -m rm -r "$1/2021-03-04/"
}
purge gs://acme-stage-raw/orders # ✗ in the code: elsewhere it needs a change
gsutil -m rm -r gs://acme-stage-raw/refunds
gsutil cp orders.csv gs://acme-stage-orders/new/    # ✗ bucket
gsutil cp refunds.csv gs://acme-stage-orders/old/
gsutil cp refunds.csv gs://acme-stage-refunds/      # ✗ bucket
