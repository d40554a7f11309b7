# example: path=scripts/schedule_retention.sh job
#!/bin/bash
# Runs nightly by cron.
set -euo pipefail
./scripts/run.sh --settings conf/settings.yaml | tee -a /srv/shop/retention.log # ✗ nobody notices
