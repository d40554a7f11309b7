# What tries out an address: the item is all of it, the body is always the same, and only the status is looked at.
import requests
import sqlite3

db = sqlite3.connect("shop.db")

for (host,) in db.execute("SELECT host FROM shops"):
    answer = requests.post(f"https://{host}", data={"class.module": "x"}, timeout=10)
    if answer.status_code == 400:
        print(f"{host} refuses it")

for (host,) in db.execute("SELECT host FROM shops"):
    answer = requests.post(f"https://{host}/orders", data={"all": "yes"}, timeout=10)  # ✗ sends every record again
    if answer.status_code == 400:
        print(f"{host} refuses it")

for (hook,) in db.execute("SELECT hook FROM shops"):
    requests.post(hook, json={"text": "closed"}, timeout=10)  # ✗ sends every record again


def look(session, shop):
    with session.get(shop, timeout=10) as answer:
        print(answer.text)
    with session.post(shop, data={"test": "data"}, timeout=10) as answer:
        if answer.status_code == 200:
            print(f"{shop} takes everything")


with requests.Session() as session:
    for (shop,) in db.execute("SELECT address FROM shops"):
        look(session, shop)
