#!/bin/bash
# A path that only commands inside of a container are given, by its name or by a loop, is the image's.
set -euo pipefail
runtime="${CONTAINER_RUNTIME:-docker}"
compose=("$runtime" compose --env-file "$1")
settings="/home/shop/server/settings.ini"
logs=(
  /home/till/log/orders.log
  /home/till/log/refunds.log
)
"$runtime" exec "$2" sh -c "test -f '$settings' && cat '$settings'"
printf 'read %s\n' "$settings"
for log in "${logs[@]}"; do
  echo "== $log"
  "${compose[@]}" exec -T shop sh -c "test -f '$log' && tail '$log'"
done
