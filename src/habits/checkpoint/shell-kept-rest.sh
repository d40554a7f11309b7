# example: path=jobs/rerun.sh job
#!/bin/bash
# What is asked for is the rest: what was done by an earlier run is not in it.
for id in $(gh run list --status failure --json databaseId | jq -r '.[].databaseId'); do  # ✓
  gh run rerun "$id"
done
