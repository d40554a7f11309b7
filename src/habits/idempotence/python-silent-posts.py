# example: path=jobs/heal.py job
# A POST that may be sent twice: its function says so, what is sent is what was still missing, or it belongs to one item by name.
import sqlite3

import requests
from bs4 import BeautifulSoup

db = sqlite3.connect("shop.db")


def start_again(day):
    """Works the day's orders through once more. Safe because orders that were dealt with are skipped."""
    requests.post("https://shop.example/runs", json={"day": day}, timeout=10)


def days_needing_work():
    return db.execute("SELECT day FROM days WHERE share < 50")


def fill(day):
    requests.post("https://shop.example/fill", json={"day": day}, timeout=10)


def heal():
    for row in db.execute("SELECT day FROM days"):
        start_again(row[0])
        requests.post("https://shop.example/days", json={"day": row[0]}, timeout=10)  # ✗ sends every record again
    days = days_needing_work()
    for number, row in enumerate(days):
        fill(row[0])
    for check in db.execute("SELECT name, passed FROM checks"):
        if check["name"] == "orders" and not check["passed"]:
            requests.post("https://shop.example/heal", json={"what": "orders"}, timeout=10)


def pages():
    form = {"__EVENTTARGET": ""}
    for row in db.execute("SELECT target FROM pages"):
        form["__EVENTTARGET"] = row[0]
        answer = requests.post("https://shops.example/list.aspx", data=form, timeout=10)
        yield from BeautifulSoup(answer.text, "html.parser").find_all("tr")


heal()
print(len(list(pages())))
