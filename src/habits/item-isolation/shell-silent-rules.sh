# example: path=jobs/firewall.sh job
#!/bin/bash
# Each port is a part of one set of rules, which is put to use after the loop.
set -euo pipefail
for port in $(psql -tAc "select port from ports"); do
  ufw allow "$port"
done
ufw --force enable
