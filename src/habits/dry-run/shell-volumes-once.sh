#!/bin/bash
# One thing is told once; what the script brought up itself, and has just taken down, leaves only its own behind.
set -e
docker volume prune -f  # ✗ (warning) `docker volume prune` destroys at once
docker volume rm $(docker volume ls -q -f dangling=true) || true
docker compose -f shop.yaml up -d
./try.sh
docker volume prune -f
docker compose -f shop.yaml down
docker volume prune -f
