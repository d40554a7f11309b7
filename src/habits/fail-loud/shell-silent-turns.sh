# example: path=cron/daily.sh job
#!/bin/bash
# Each is to have its turn.
/opt/reports/hosts.py
/opt/reports/graphs.py
/opt/reports/prices.py
