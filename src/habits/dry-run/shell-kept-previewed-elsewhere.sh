#!/bin/bash
set -euo pipefail
terraform -chdir="$FOLDER" plan
if [ "$SURE" = 1 ]; then
  terraform -chdir="$FOLDER" apply -auto-approve # ✓
fi
