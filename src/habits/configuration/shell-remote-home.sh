#!/bin/bash
# Remote path on the build host, NOT the local $HOME.
RUNNER_HOST_DIR="/home/jonah/.acme/runners"  # ✗ Take it from an argument or the environment
cd /srv/shop || exit 1
OWN_DIR="/home/grace/.acme/runners"  # ✗ Use `$HOME`
rsync -a "$OWN_DIR/" "build1:$RUNNER_HOST_DIR/"
