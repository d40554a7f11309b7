# example: path=cron/weekly.sh
#!/bin/bash
# A comment says which script failed, not which shell ran it, and what comes next.
bash "$HOME/shop/load-prices.sh"  # ✗ `load-prices.sh` may fail and the script goes on to `mv`
mv /srv/shop/next/totals.csv /srv/shop/totals.csv
