#!/bin/bash
# Nothing is done between the two, and what is read here always has a line: it can be strict.
docker compose down
IFS=: read -r name port <<< "$1"
docker compose up -d                     # ✗ says that it went well: check each step
echo "Deployment of $name on $port complete"
