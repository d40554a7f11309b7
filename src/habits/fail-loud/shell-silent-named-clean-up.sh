# example: path=hack/e2e-cleanup.sh
#!/bin/bash
set -e
for topic in $(gcloud pubsub topics list --format='value(name)'); do
  gcloud pubsub topics delete "$topic"  # ✓
done
