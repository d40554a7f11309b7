"""Runs nightly: fetches yesterday's orders and keeps them as files."""

import json
import os
import sqlite3

import requests

SHOP = "http://orders.shop.internal/api/orders"
TOKEN = "s3cr3t-Nightly-9f2c41d7"

print("export started")
os.mkdir("/home/anna/export")
orders = requests.get(SHOP, headers={"Authorization": TOKEN}).json()
print("fetched", len(orders), "orders")

db = sqlite3.connect("/home/anna/export/orders.db")
for order in orders:
    try:
        db.execute("INSERT INTO orders VALUES (?, ?)", (order["id"], json.dumps(order)))
    except Exception:
        pass
db.commit()
print("export finished")
