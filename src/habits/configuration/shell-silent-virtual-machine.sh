#!/bin/bash
set -eu
# What a machine that runs on this one is called, or a socket of this machine, is no host.
BUILD_HOST="build-box"
DB_HOST=orders
multipass exec $BUILD_HOST -- sudo apt-get install -y jq
docker exec "$DB_HOST" pg_isready
export DOCKER_HOST="unix://$XDG_RUNTIME_DIR/podman/podman.sock"  # ✓
export DOCKER_HOST=unix:/run/docker.sock
docker build -t shop .
