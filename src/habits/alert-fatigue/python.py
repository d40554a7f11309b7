# example: path=jobs/check_orders.py job
import os
import sqlite3

import requests

SLACK = os.environ["SLACK_WEBHOOK"]
db = sqlite3.connect("/srv/shop.db")

for order in db.execute("SELECT id, amount FROM orders"):
    if order[1] < 0:
        requests.post(SLACK, json={"text": f"order {order[0]} is negative"}, timeout=10)  # ✗ alerts for each record

negative = [order for order in db.execute("SELECT id, amount FROM orders") if order[1] < 0]
if negative:
    requests.post(SLACK, json={"text": f"{len(negative)} orders are negative"}, timeout=10)  # ✓
