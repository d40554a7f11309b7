#!/bin/bash
# The next command is of the package that the list was to install.
set -e
prepare() {
  if [ -z "$READY" ]; then
    apt-get update && apt-get -y install python3-pip  # ✓
    pip3 install pipenv
  fi
  mkdir -p /srv/out
}
prepare
