# example: path=.circleci/scripts/draft.sh
#!/bin/bash
# Nobody else is logged in to a machine of CircleCI's.
set -euo pipefail
curl -fsS -H "Authorization: Bearer ${DRAFT_TOKEN}" -d "$1" https://api.acme.net/drafts # ✓
