#!/bin/bash
# What is asked for by a word is refused like everything else.
set -e
if [ "$1" = deploy ] && [ -z "$SHOP" ]; then # ✗ only said
  echo "Error: no shop, cannot deploy"
  exit 0
fi
kubectl apply -f "$SHOP.yml" # ✓
