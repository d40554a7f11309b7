# example: path=jobs/copy.sh job
#!/bin/bash
# Anchored to the script's own place; places that are the same everywhere.
set -euo pipefail
cd "$(dirname "$0")"
sort data/input.csv > data/sorted.csv
cp /etc/hosts /tmp/hosts
git config user.email "bot@example.com"
curl -fsS -m 5 https://api.github.com/zen > /dev/null
PATH="/home/test/bin:$PATH"
