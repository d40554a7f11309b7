#!/bin/bash
# What a function demands of those that call it in the file tells no person anything.
quiet=${UNATTENDED:-}
restart_all() {
  local shop=${1:?"shop"}
  for each in $(kubectl get deployments -n "$shop" -o name); do  # ✗ If this runs by itself
    kubectl rollout restart -n "$shop" "$each"
  done
}
restart_all blue
