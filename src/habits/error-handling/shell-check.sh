# example: path=ci/check_configs.sh
#!/bin/bash
# Its name makes it no check of a monitor's.
set -euo pipefail
command -v docker > /dev/null || { echo "docker is required" >&2; exit 2; }
bash -n deploy.sh  # ✗ no line of the script tells it
shellcheck deploy.sh
docker compose config --quiet
