# example: path=jobs/report.py job
import json
import logging
import sqlite3
import sys

import requests

db = sqlite3.connect("shop.db")

# One request for all records, and a report that only this run writes.
rows = requests.get("https://api.example.org/orders", timeout=10).json()
for row in rows:
    logging.info("order %s", row["id"])
with open("report.txt", "w") as file:
    file.write(str(len(rows)))

# Written anew or added to, as the caller likes, and never read.
with open("summary.txt", sys.argv[1]) as file:
    file.write(str(len(rows)))

# What a file beside the script lists is short.
for table in json.loads(open("tables.json").read()):
    requests.post("https://api.example.org/tables", json=table, timeout=10)

# What the server says of each tells whether it is done.
for bug in requests.get("https://bugs.example.org/open", timeout=10).json():
    tag = bug.get("tag", "")
    if tag.strip() == "":
        requests.put(f"https://bugs.example.org/{bug['id']}", json={"tag": "data"}, timeout=10)

# Each message is taken off the queue when it is done.
for message in requests.get("https://queue.example.org/messages", timeout=10).json():  # ✓
    requests.post("https://api.example.org/orders", json=message, timeout=10)
    requests.delete(f"https://queue.example.org/messages/{message['id']}", timeout=10)
