#!/bin/bash
# Only CircleCI starts it, and ends what hangs; one line says so for the file.
set -e
: ${CIRCLE_PROJECT_REPONAME?"Missing required env var"}
curl -fsSL -o shop.json "https://api.acme.net/$CIRCLE_PROJECT_REPONAME"  # ✗ may wait until CircleCI gives up on it
curl -fsSL -o stock.json "https://api.acme.net/stock"
