# example: path=jobs/remind.py
import json
import smtplib
import sqlite3
from pathlib import Path

import requests
import stripe

db = sqlite3.connect("shop.db")
server = smtplib.SMTP("mail.example.org", timeout=10)


def remind():
    for row in db.execute("SELECT id, mail FROM orders"):
        server.sendmail("shop@example.org", row[1], "Please pay.")  # ✗ sends every message again


def remind_once():
    sent = json.loads(Path("sent.json").read_text())
    for row in db.execute("SELECT id, mail FROM orders"):
        if row[0] in sent:
            continue
        server.sendmail("shop@example.org", row[1], "Please pay.")  # ✓


def remind_in_memory():
    seen = set()
    for row in db.execute("SELECT id, mail FROM orders"):
        if row[1] in seen:
            continue
        seen.add(row[1])
        server.sendmail("shop@example.org", row[1], "Please pay.")  # ✗ sends every message again


def remind_open():
    for row in db.execute("SELECT id, mail FROM orders WHERE reminded_at IS NULL"):
        server.sendmail("shop@example.org", row[1], "Please pay.")  # ✓


def remind_and_copy():
    for row in db.execute("SELECT id, mail FROM orders"):
        db.execute("INSERT OR IGNORE INTO archive (id) VALUES (?)", (row[0],))  # ✓
        server.sendmail("shop@example.org", row[1], "Please pay.")  # ✗ sends every message again


def remind_and_mark():
    for row in db.execute("SELECT id, mail FROM open_orders"):  # a view may leave out those that are marked
        server.sendmail("shop@example.org", row[1], "Please pay.")
        db.execute("UPDATE orders SET reminded = 1 WHERE id = ?", (row[0],))


def charge():
    for row in db.execute("SELECT id, amount FROM invoices"):
        stripe.Charge.create(amount=row[1], currency="eur")  # ✗ pays again for every record
        stripe.Charge.create(amount=row[1], currency="eur", idempotency_key=f"invoice-{row[0]}")  # ✓


def export():
    for row in db.execute("SELECT id, amount FROM invoices"):
        requests.post("https://api.example.org/invoices", json=row[1], timeout=10)  # ✗ sends every record again


remind()
remind_once()
remind_in_memory()
remind_open()
remind_and_copy()
remind_and_mark()
charge()
export()
