# example: path=ci/check_policy.sh
#!/bin/bash
# The check itself stands in another language, and says what it found.
set -euo pipefail
[ -f policy.txt ] || { echo "policy.txt is missing" >&2; exit 2; }
python3 - policy.txt <<'PY'
import sys

if open(sys.argv[1]).read() == "":
    print("the policy is empty")
    sys.exit(1)
PY
