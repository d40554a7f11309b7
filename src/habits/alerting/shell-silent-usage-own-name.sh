# example: path=cron/renew.sh
#!/usr/bin/env bash
# Runs nightly in the cluster; this copy is for a try by hand.
#
#   read -rs ADMIN_PASS && export ADMIN_PASS
#   ./renew.sh
set -euo pipefail
curl -fsS --max-time 20 -u "admin:$ADMIN_PASS" -X POST https://console.example.org/renew
