# example: path=jobs/invoices.py job
import logging
import sqlite3

import requests

API = "https://billing.example.org/v1"
db = sqlite3.connect("billing.db")


def bill_all():
    for order in db.execute("SELECT id, amount FROM orders"):  # ✗ One bad record ends this loop
        answer = requests.post(f"{API}/invoices", json={"order": order[0]}, timeout=10)
        answer.raise_for_status()


def remind_all():
    failed = 0
    for order in db.execute("SELECT id FROM orders WHERE paid = 0"):  # ✓
        try:
            answer = requests.post(f"{API}/reminders", json={"order": order[0]}, timeout=10)
            answer.raise_for_status()
        except requests.RequestException:
            logging.exception("no reminder for order %s", order[0])
            failed += 1
    return failed


bill_all()
raise SystemExit(1 if remind_all() else 0)
