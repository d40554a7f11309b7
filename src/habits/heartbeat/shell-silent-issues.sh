# example: path=jobs/answer.sh job
#!/bin/bash
set -euo pipefail
api() {
  curl -sf -H "Authorization: token $TOKEN" "$@"
}
api "$FORGE/api/v1/repos/shop/tasks/issues?state=open" | jq -r '.[].number' | while read -r number; do
  api -X POST "$FORGE/api/v1/repos/shop/tasks/issues/$number/comments" -d '{"body": "done"}'
done
