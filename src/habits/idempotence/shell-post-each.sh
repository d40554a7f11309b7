#!/bin/bash
set -euo pipefail
for task in contract.json controls.json; do
  curl -fsS --max-time 15 -X POST "$TASKS_API/tasks" -d @"$task" # ✗ A second run sends each of them again
done
for attempt in 1 2 3; do
  curl -fsS --max-time 15 -X POST "$TASKS_API/tasks" -d "$attempt"
done
for host in a.acme.io b.acme.io; do
  curl -fsS --max-time 15 -X POST "https://$host/orders" -d '{}' && break
done
for list in part-*; do
  curl -fsS --max-time 15 -X POST "https://cdn.acme.io/zones/$ZONE/purge_cache" --data "{\"files\": $(cat "$list")}"
done
