# example: path=jobs/answer.sh job
#!/bin/bash
set -euo pipefail
api() {
  curl -sf -H "Authorization: token $TOKEN" "$@" # ✗ only who waits for it
}
api "$FORGE/api/v1/repos/shop/tasks/issues?state=open" | jq -r '.[].number' | while read -r number; do
  api -X POST "$FORGE/api/v1/repos/shop/tasks/issues/$number/comments" -d '{"body": "done"}'
done
