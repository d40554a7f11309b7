# example: path=jobs/check_orders.py job
# A severity, the time of the last alert, a key that groups, or leaving the loop: each keeps alerts few.
import os
import sqlite3
import time

import requests

SLACK = os.environ["SLACK_WEBHOOK"]
PAGER = "https://events.pagerduty.com/v2/enqueue"
db = sqlite3.connect("/srv/shop.db")
last_alert = 0.0

for order in db.execute("SELECT id, severity FROM problems"):
    if order["severity"] == "critical":
        requests.post(SLACK, json={"text": f"order {order['id']}"}, timeout=10)  # ✓

for order in db.execute("SELECT id FROM problems"):
    if time.time() - last_alert > 3600:
        requests.post(SLACK, json={"text": f"order {order['id']}"}, timeout=10)  # ✓
        last_alert = time.time()

for order in db.execute("SELECT id FROM problems"):
    requests.post(PAGER, json={"dedup_key": "orders", "payload": {"summary": "orders are wrong"}}, timeout=10)  # ✓

for order in db.execute("SELECT id FROM problems"):
    requests.post(SLACK, json={"text": "at least one order is wrong"}, timeout=10)  # ✓
    break
