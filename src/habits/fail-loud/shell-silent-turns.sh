# example: path=cron/daily.sh job
#!/bin/bash
# Each is to have its turn.
/opt/reports/hosts.py  # ✗ Nothing looks at whether
/opt/reports/graphs.py
/opt/reports/prices.py
