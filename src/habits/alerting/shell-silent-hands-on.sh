#!/bin/bash
# Run by cron, with what is to be saved.
set -euo pipefail
mkdir -p /srv/state
restic --cache-dir /srv/state backup "$@"
