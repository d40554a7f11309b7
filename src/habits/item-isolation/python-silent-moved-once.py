# example: path=scripts/migrate_orders.py
import os
import sqlite3

from pymongo import MongoClient

orders = MongoClient(os.environ["MONGO_URL"]).shop.orders
for row in sqlite3.connect("orders.db").execute("SELECT id, item FROM orders").fetchall():
    orders.insert_one({"_id": row[0], "item": row[1]})
os.unlink("orders.db")
