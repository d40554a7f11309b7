# example: path=.circleci/scripts/draft.sh
#!/bin/bash
# Nothing names it any more; where it is started CircleCI ends it.
set -euo pipefail
curl -fsS -X POST -d "$1" "https://api.acme.net/drafts" # ✗ (info) may wait until CircleCI gives up on it
