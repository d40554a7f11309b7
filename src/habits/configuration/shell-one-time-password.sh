#!/bin/bash
# One-time setup of the copies; asks for a one-time password.
gsutil cp orders.csv gs://acme-stage-orders/new/  # ✗ A bucket
