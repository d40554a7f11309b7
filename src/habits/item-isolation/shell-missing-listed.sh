# example: path=jobs/export.sh job
#!/bin/bash
# One that is refused keeps those after it from being marked.
set -euo pipefail
for service in $(kubectl get svc -o jsonpath='{.items[*].metadata.name}'); do # ✗ One bad record ends this loop
  kubectl annotate svc "$service" exported=yes
done
