# example: path=jobs/reminders.py job
# A mail to each customer is the work itself, not an alert; and channels are no records.
import os
import smtplib
import sqlite3

import requests

db = sqlite3.connect("/srv/shop.db")
mail = smtplib.SMTP("localhost", timeout=10)
for customer in db.execute("SELECT address FROM customers WHERE reminded_at IS NULL"):
    mail.sendmail("shop@example.com", customer[0], "Your order is waiting.")

# What each order has to say is a letter, too, in the team's own chat.
for order in db.execute("SELECT id FROM orders WHERE told_at IS NULL"):
    requests.post(os.environ["SLACK_WEBHOOK"], json={"text": f"new order {order[0]}"}, timeout=10)  # ✓

problems = [order for order in db.execute("SELECT id, amount FROM orders") if order[1] < 0]
if problems:
    for webhook in (os.environ["OPS_WEBHOOK"], os.environ["SALES_WEBHOOK"]):
        requests.post(webhook, json={"text": f"{len(problems)} orders are negative"}, timeout=10)  # ✓
