#!/bin/bash
set -euo pipefail
# All lines make one number, which the shell shows.
total=$(LINES_FILE="$1" python3 - <<'PY'
import json
import os

total = 0
with open(os.environ["LINES_FILE"], encoding="utf-8") as lines:
    for line in lines:
        try:
            total += json.loads(line)["seconds"]
        except json.JSONDecodeError:
            continue
print(total)
PY
)
echo "$total seconds"
