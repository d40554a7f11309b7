#!/bin/bash

# Waits for the shop, and starts its workers anew.
#
# It is safe to start it at any time.
# It takes no argument, and needs a cluster.
# It may be started twice.
# It looks at nothing else.
#
# It FAILS OPEN: where the shop does not answer it warns, and holds nothing up.

set -uo pipefail
kubectl -n shop rollout restart statefulset/shop-workers || true
folder=$(mktemp -d)
if [[ -z "$folder" ]]; then
  echo "Error: failed to make a folder" >&2
  exit 0
fi
