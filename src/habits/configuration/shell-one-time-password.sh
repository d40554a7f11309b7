#!/bin/bash
# Asks for a one-time password and copies the orders.
gsutil cp orders.csv gs://acme-stage-orders/new/  # ✗ A bucket
