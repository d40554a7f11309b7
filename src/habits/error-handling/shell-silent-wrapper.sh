# example: path=ops/scan.sh job
#!/bin/bash
# The last command is given the arguments of the script, and its status is the one of the script: `|| die` would lose it.
set -euo pipefail
ARGS=("$@")
if [ -f config/settings.yaml ]; then
  ARGS+=(--settings config/settings.yaml)
fi
docker compose run --rm scanner "${ARGS[@]}"
