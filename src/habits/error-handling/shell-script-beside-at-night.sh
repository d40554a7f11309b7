# example: path=perf/start.sh job
#!/bin/bash
# What it starts is a script of the repository, and asked itself.
set -euo pipefail
HERE="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
bash "$HERE/../lib/reset.sh"  # ✗ (info) If `bash` fails
start=$(date +%s)
