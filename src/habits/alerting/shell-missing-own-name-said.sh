# example: path=cron/renew.sh
#!/usr/bin/env bash
# ./renew.sh runs at night. In the crontab:
#   0 3 * * * /opt/console/renew.sh
set -euo pipefail
curl -fsS --max-time 20 -X POST https://console.example.org/renew # ✗ nobody is told
