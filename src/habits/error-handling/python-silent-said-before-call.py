# What a function does is said where it is called: "Seeding shop.db" stands above the traceback.
import sqlite3
import sys

import requests


def make_tables(orders):
    orders.executescript("CREATE TABLE IF NOT EXISTS orders (id TEXT PRIMARY KEY)")


def fill(orders):
    orders.execute("INSERT OR REPLACE INTO orders VALUES ('1')")


def seed(path):
    print(f"Seeding {path}")
    orders = sqlite3.connect(path)
    make_tables(orders)
    fill(orders)


seed(sys.argv[1])
