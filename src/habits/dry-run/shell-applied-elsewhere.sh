#!/bin/bash
set -e
if [ "$1" = up ]; then
  kubectl apply -f shop-data-pvc.yaml
else
  kubectl delete pvc shop-data-pvc # ✗ destroys at once
fi
