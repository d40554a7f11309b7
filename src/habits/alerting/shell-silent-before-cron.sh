#!/bin/bash
# Copies the certificates over, so that nothing is missing until this chart's
# CronJob first runs.
#
# USAGE
#   ./copy.sh
set -euo pipefail
kubectl apply -f certificates.yaml
