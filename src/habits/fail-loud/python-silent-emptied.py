# example: path=jobs/orders.py
import sqlite3

orders = sqlite3.connect("/srv/orders.db")
try:
    # TODO
    orders.execute("DELETE FROM orders")
except Exception: # ✗ is swallowed
    pass
orders.execute("CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY)")  # ✓
