#!/usr/bin/env python3
# The lines of an order are one thing: a part of them is worse than none.
import sqlite3

import requests

db = sqlite3.connect("orders.db", timeout=9)


def replace(order):
    lines = requests.get("https://api.acme.io/orders/" + order, timeout=9).json()
    db.execute("DELETE FROM lines WHERE order_id = ?", (order,))
    for line in lines:
        db.execute("INSERT INTO lines (order_id, sku) VALUES (?, ?)", (order, line["sku"]))


replace("7")
