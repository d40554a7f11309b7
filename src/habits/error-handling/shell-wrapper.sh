# example: path=ops/scan-all.sh job
#!/bin/bash
# What is not the last, or is given something else, is told nowhere.
set -euo pipefail
HOSTS=(one two)
docker compose run --rm scanner "$@" # ✗ nothing tells what was being done
docker compose run --rm scanner "${HOSTS[@]}"
