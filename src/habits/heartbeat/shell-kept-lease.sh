#!/bin/bash
# Keeps the shop's followers from taking over.
while true; do
  kubectl --request-timeout=10s -n shop patch lease shop-leader --type=merge -p "{\"spec\":{\"renewTime\":\"$(date -u +%FT%T.000000Z)\"}}" # ✓
  sleep 10
done
