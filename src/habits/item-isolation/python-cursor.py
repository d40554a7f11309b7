import sqlite3

import requests


def orders():
    with sqlite3.connect("/srv/shop.db") as connection:
        cursor = connection.cursor()
        cursor.execute("SELECT id, total FROM orders")
        return cursor.fetchall()


def bill():
    for number, total in orders():  # ✗ One bad record ends this loop
        requests.post("https://api.example.org/bills", json={"id": number, "cents": int(total)}, timeout=10).raise_for_status()


bill()
