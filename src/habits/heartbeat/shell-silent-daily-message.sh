# example: path=jobs/summary.sh job
#!/bin/bash
# The message of each day is missed when it does not come.
set -euo pipefail
psql -At -c 'select count(*) from orders' > /tmp/orders
curl -fsS --max-time 10 -X POST --data @/tmp/orders "$SLACK_WEBHOOK_URL"
