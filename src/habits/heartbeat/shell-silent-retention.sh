#!/bin/bash
# Runs nightly by cron.
set -euo pipefail
./scripts/run.sh --retention-only --settings conf/settings.yaml
