# example: path=docs/tutorials/report/run-report.sh
#!/bin/bash
state=NEW
while [ "$state" != DONE ]; do # ✗ (info) waits for ever
  sleep 30
  state=$(curl -m 20 -s https://api.acme.net/reports/7) # ✓
done
