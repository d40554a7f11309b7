#!/bin/bash
# The name comes from whoever starts it, or is new in each run.
set -euo pipefail
CLUSTER="${1}"
k3d cluster create "${CLUSTER}" --agents 2
OWN="shop-$(date +%s%N | shasum | head -c 10)"
k3d cluster create "${OWN}"
kubectl get nodes
