# example: path=jobs/describe.py
import csv
import json
import os
import urllib.request

import requests


def ask(path, payload):
    return requests.post(f"{os.environ['MODELS']}{path}", json=payload, timeout=60).json()


# The answer is what it is about, and asked again it does no harm.
with open("orders.csv") as lines:
    for row in csv.DictReader(lines):
        found = ask("/ai/chat", {"text": row["note"]})
        print(found["answer"])

with open("orders.csv") as lines:
    for row in csv.DictReader(lines):
        body = {"model": "small", "messages": [{"role": "user", "content": row["note"]}]}
        print(requests.post(os.environ["URL"], json=body, timeout=60).json())

# Nobody but this machine gets it.
with open("orders.csv") as lines:
    for row in csv.DictReader(lines):
        requests.post("http://localhost:8000/orders", json=row, timeout=60)


def post(url, payload):
    request = urllib.request.Request(url, data=json.dumps(payload).encode(), method="POST")
    with urllib.request.urlopen(request, timeout=30) as answer:
        return answer.status


# Whoever was told is marked in the same round: the list that comes next leaves them out.
people = requests.get(os.environ["PEOPLE"], timeout=30).json()
for person in people:
    post("https://api.example.org/emails", {"to": person["email"]})
    mark = urllib.request.Request(
        f"{os.environ['PEOPLE']}?id={person['id']}",
        data=json.dumps({"nudge_last_sent": "now"}).encode(),
        method="PATCH",
    )
    urllib.request.urlopen(mark, timeout=30)

# What is made is no answer.
for person in people:
    requests.post("https://api.example.org/invoices/generate", json={"model": person["model"]}, timeout=30)  # ✗ again
    requests.patch(f"https://api.example.org/people/{person['id']}", json={"name": person["name"]}, timeout=30)
