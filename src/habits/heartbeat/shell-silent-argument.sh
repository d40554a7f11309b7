#!/bin/bash
# The shell itself complains to whoever types it without the name of a shop.
restart_all() {
  local shop=${1:?"shop"}
  for each in $(kubectl get deployments -n "$shop" -o name); do
    kubectl rollout restart -n "$shop" "$each"
  done
}
main() {
  local shop=${1:?"which shop"}
  restart_all "$shop"
}
main "$*"
