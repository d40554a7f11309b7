#!/bin/bash
set -e
# A probe that fails only where that is certain.
if ! out="$(timeout 9 shop dump --json)"; then
  echo "shop dump failed: $out"
  echo "passing probe to avoid restarting the shop"
  exit 0
fi
out2="$(shop list)"
status=$?
if [ $status -ne 0 ]; then
  echo "shop list failed: cannot determine whether it is healthy"
  exit 0
fi
