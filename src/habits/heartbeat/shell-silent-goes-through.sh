#!/bin/bash
# What a function demands of those that call it in the file is no argument; and no clock is seen.
quiet=${UNATTENDED:-}
restart_all() {
  local shop=${1:?"shop"}
  for each in $(kubectl get deployments -n "$shop" -o name); do
    kubectl rollout restart -n "$shop" "$each"
  done
}
restart_all blue
