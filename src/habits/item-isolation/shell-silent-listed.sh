# example: path=jobs/export.sh job
#!/bin/bash
# What a tool lists is needed as a whole.
set -euo pipefail
for service in $(kubectl get svc -o jsonpath='{.items[*].metadata.name}'); do
  kubectl annotate svc "$service" exported=yes
done
