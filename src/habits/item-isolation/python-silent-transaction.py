# example: path=scripts/load.py
# All or nothing, by a transaction of another module around the call.
import json
import sqlite3
import sys

from shop.evidence import evidence_transaction

db = sqlite3.connect("shop.db")


def load(connection, archive):
    for account in archive["accounts"]:
        connection.execute("INSERT OR REPLACE INTO accounts VALUES (?)", (account,))


with open(sys.argv[1]) as file:
    archive = json.load(file)
with evidence_transaction(db) as connection:
    load(connection, archive)
