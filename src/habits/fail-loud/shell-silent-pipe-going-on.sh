#!/bin/bash
# Where the script goes on after it, `pipefail` would change nothing.
load() {
  aws s3api list-objects --bucket shop | jq '.Contents' > /srv/objects.json  # ✓
}
load
cd /srv && ls -lh
