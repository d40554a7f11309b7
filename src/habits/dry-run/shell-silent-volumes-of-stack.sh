#!/bin/bash
# Its own stack is down.
set -e
docker compose -f shop.yaml up -d
./try.sh
docker compose -f shop.yaml down || true
docker system prune --volumes --force || true
docker volume prune -f
