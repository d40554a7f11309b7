#!/bin/bash
# Each try reads the password anew.
set -e
retry() {
  local most=$1
  shift
  until "$@"; do most=$((most - 1)); [ "$most" -gt 0 ] || return 1; done
}
retry 3 docker login -u shop -p "$DOCKER_PASSWORD"  # ✓ ✗ pipe it in inside a function
docker login -u shop -p "$OTHER_PASSWORD"  # ✓ ✗ hand it over on its input
