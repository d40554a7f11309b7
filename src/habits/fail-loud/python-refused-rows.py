# example: path=jobs/orders.py
import sqlite3

orders = sqlite3.connect("/srv/orders.db")
try:
    orders.execute("UPDATE orders SET taken = 1 WHERE taken = 0")
    orders.commit()
except sqlite3.Error:  # ✗ Every failure in this `try` is swallowed
    pass
