import smtplib
import subprocess
import time
from urllib.request import urlopen

import requests

API = "https://api.example.org/v1"
session = requests.Session()


def fetch_rates():
    slow = requests.get(f"{API}/rates")  # ✗ `requests.get` may wait for ever: add `timeout=10`
    quick = requests.get(f"{API}/rates", timeout=10)  # ✓
    session.post(f"{API}/seen", json=slow.json())  # ✗ may wait for ever
    return quick.json()


def fetch_page():
    urlopen("https://example.org/status")  # ✗ `urllib.request.urlopen` may wait for ever
    return urlopen("https://example.org/status", timeout=30).read()  # ✓


def mail_report(text):
    with smtplib.SMTP("mail.example.org") as server:  # ✗ `smtplib.SMTP` may wait for ever
        server.sendmail("job@example.org", "ops@example.org", text)


def wait_for_export(export):
    while True:  # ✗ This loop waits for ever
        state = requests.get(f"{API}/exports/{export}", timeout=10).json()["state"]  # ✓
        if state == "done":
            break
        time.sleep(5)


def wait_for_import(job):
    deadline = time.monotonic() + 600
    while time.monotonic() < deadline:  # ✓
        state = requests.get(f"{API}/imports/{job}", timeout=10).json()["state"]  # ✓
        if state == "done":
            return
        time.sleep(5)
    raise SystemExit(f"import {job} is not done after 10 minutes")


fetch_rates()
mail_report(fetch_page())
wait_for_export("e1")
wait_for_import("i1")
