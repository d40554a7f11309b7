#!/bin/bash
set -uo pipefail
meter() {
  python3 - <<'PY'
import json, subprocess
try:
    out = subprocess.run(["meter", "--json"], capture_output=True, text=True, check=True, timeout=60).stdout  # ✓
    print(f"shop\t{json.loads(out)['used']}")
except Exception as error:
    print(f"ERR\t{error}\tNA")
PY
}
meter | tee -a meter.tsv  # ✓
