# example: path=ops/munge.sh job
#!/usr/bin/env bash
set -euo pipefail
jq '.rows[] | select(.open)' "$@"
