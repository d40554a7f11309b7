# example: path=jobs/nightly.sh job
#!/bin/bash
set -euo pipefail
cd "$(dirname "$0")"
python3 scripts/load.py
