#!/bin/bash
# Upgrade the chart of the mirror.
# It runs nightly at 3.
set -euo pipefail
helm upgrade --install mirror ./chart
kubectl apply -f mirror.yaml
