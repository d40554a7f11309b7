#!/bin/bash
# An argument of the program in the container, which may look nowhere else.
set -euo pipefail
docker run -d --name game -e "MODE=live" acme/game:3 "-DatabasePassword=$GAME_DB_PASSWORD"  # ✓
docker exec game /opt/game/admin --password "$GAME_ADMIN_PASSWORD"  # ✓
