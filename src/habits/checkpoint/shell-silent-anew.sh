# example: path=jobs/label.sh job
#!/bin/bash
# The next run is told anew what is left; what is mounted has to be rewritten in place.
set -euo pipefail
for number in $(gh pr list --search 'is:open' --json number | jq -r '.[].number'); do
  gh pr edit "$number" --add-label waiting
done
grep -v shop "$PINNED" > "$PINNED.tmp"
cat "$PINNED.tmp" > "$PINNED"
