#!/bin/bash
set -eu
curl -sL https://files.acme.net/tool.tgz | tar -xz -C /usr/local/bin # ✗ may wait until Drone gives up on it
tool release --tag "$DRONE_TAG"
