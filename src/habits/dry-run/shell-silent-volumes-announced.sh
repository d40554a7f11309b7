#!/bin/bash
# It says right before what goes.
set -e
echo "Warning: deleting all containers and volumes of this machine"
shopctl off || true
if [ "$(docker ps -aq | wc -l)" -gt 0 ]; then docker rm -f $(docker ps -aq); fi
docker system prune --volumes --force > /dev/null || true
