#!/bin/bash
set -euo pipefail
# A mirror has to follow.
git push "$MIRROR_URL" main --force
