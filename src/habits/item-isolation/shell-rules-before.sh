# example: path=jobs/firewall.sh job
#!/bin/bash
set -euo pipefail
ufw --force enable
for port in $(psql -tAc "select port from ports"); do # ✗ One bad record ends this loop
  ufw allow "$port"
done
