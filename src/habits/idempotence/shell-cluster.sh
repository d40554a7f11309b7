#!/bin/bash
set -euo pipefail
kind create cluster --config kind.yaml # ✗ `kind create cluster` fails where the cluster is there already
kubectl create namespace shop
kubectl apply -f shop.yaml # ✓
