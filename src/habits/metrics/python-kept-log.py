# example: path=jobs/load_orders.py job
# One log line with the numbers is enough.
import csv
import logging
import sqlite3

log = logging.getLogger("orders")
db = sqlite3.connect("/srv/shop.db")
with open("/srv/in/orders.csv", newline="") as source:
    rows = list(csv.DictReader(source))
for row in rows:
    log.debug("order %s", row["id"])
    db.execute("INSERT OR REPLACE INTO orders VALUES (?, ?)", (row["id"], row["amount"]))
db.commit()
log.info("loaded %d orders", len(rows))  # ✓
