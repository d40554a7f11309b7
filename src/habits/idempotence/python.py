import os
import sqlite3
import subprocess
from pathlib import Path

OUT = Path("reports")
db = sqlite3.connect("shop.db")


def prepare():
    os.makedirs("archive/2024")  # ✗ fails on the second run → os.makedirs("archive/2024", exist_ok=True)
    OUT.mkdir(parents=True)  # ✗ fails on the second run → OUT.mkdir(parents=True, exist_ok=True)
    os.mkdir("inbox")  # ✗ `os.mkdir` fails on the second run
    os.symlink("/srv/shop/current", "current")  # ✗ fails on the second run
    subprocess.run(["docker", "network", "create", "shop"], check=True)  # ✗ `docker network create` fails
    os.makedirs("done", exist_ok=True)  # ✓
    if not os.path.isdir("outbox"):
        os.mkdir("outbox")  # ✓


def create_tables():
    db.execute("CREATE TABLE prices (sku TEXT, price REAL)")  # ✗ add `IF NOT EXISTS`
    db.execute("CREATE TABLE IF NOT EXISTS orders (id INTEGER PRIMARY KEY)")  # ✓


def save(prices):
    for sku, price in prices:
        db.execute("INSERT INTO prices (sku, price) VALUES (?, ?)", (sku, price))  # ✗ inserts these rows into `prices` again
        db.execute("INSERT OR REPLACE INTO prices (sku, price) VALUES (?, ?)", (sku, price))  # ✓


def register(line):
    with open("/etc/hosts", "a") as hosts:  # ✗ Every run adds these lines to `/etc/hosts` again
        hosts.write("10.0.0.5 db\n")
    profile = Path("shop.conf")
    if line not in profile.read_text():
        with profile.open("a") as file:  # ✓
            file.write(line)


prepare()
create_tables()
save([("a", 1)])
register("debug = 0\n")
