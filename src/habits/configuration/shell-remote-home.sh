#!/bin/bash
# Remote path on the build host, NOT the local $HOME.
RUNNER_HOST_DIR="/home/jonah/.acme/runners"  # ✗ Take it from an argument or the environment
cd /srv/shop || exit 1
OWN_DIR="/home/grace/.acme/runners"  # ✗ Use `$HOME`
rsync -a "$OWN_DIR/" "build1:$RUNNER_HOST_DIR/"
cd /srv/shop || exit 1
STORE="/home/ada/store"  # ✗ Take it from an argument or the environment
rsync -a out/ "build1:$STORE/"
ssh -o ConnectTimeout=5 build1 "ls $STORE"
ssh -o ConnectTimeout=5 build1 cat /home/alan/shop.conf  # ✗ Take it from an argument or the environment
