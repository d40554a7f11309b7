import json
import sqlite3
import subprocess
import sys
import zipfile
from pathlib import Path
from urllib.request import urlretrieve

import requests


def page(url):
    # All records make one page: half of it is worth nothing.
    rows = requests.get(url, timeout=10).json()
    with open("report.html", "w") as file:
        for row in rows:
            file.write(f"<p>{row['id']}: {int(row['amount'])}</p>")


def pack(url):
    # One archive again, though each item is a file for a moment.
    with zipfile.ZipFile("images.zip", "w") as archive:
        for image in requests.get(url, timeout=10).json():
            urlretrieve(image["url"], image["name"])
            archive.write(image["name"])


def total(url):
    # Nothing outside changes for a record.
    return sum(int(row["amount"]) for row in requests.get(url, timeout=10).json())


def install(packages):
    for package in ["git", "curl"]:
        subprocess.run(["apt-get", "install", "-y", package], check=True)
    for package in sys.argv[1:]:
        subprocess.run(["pip", "install", package], check=True)


def build():
    for source in Path("src").glob("*.c"):
        subprocess.run(["cc", "-c", str(source)], check=True)


def settings():
    values = {}
    for line in open("app.conf"):
        key, value = line.split("=", 1)
        values[key] = int(value)
    return values


def shipped(url, db):
    # All or nothing: committed once, after the last.
    for row in requests.get(url, timeout=10).json():
        db.execute("UPDATE orders SET state = 'shipped' WHERE id = ?", (int(row["id"]),))
    db.commit()


def first_alive(url):
    # A search: it goes on until one answers.
    for node in requests.get(url, timeout=10).json():
        if subprocess.check_output(["ctl", "state", node["name"]]).strip() == b"active":
            return node["name"]
    return None


def versions(url):
    # What the program says is taken: nothing is changed for an application.
    for app in requests.get(url, timeout=10).json():
        print(app["name"], subprocess.check_output(["skopeo", "inspect", app["image"]]).decode())


def coins(db, file):
    # A document of so many parts: without one the next cannot be read.
    for _ in range(int(file.readline())):
        db.execute("UPDATE coins SET amount = ? WHERE id = 1", (int(file.readline()),))


def leave(url, user):
    # Parts of one thing, which goes when they are gone.
    for group in requests.get(f"{url}/{user}/groups", timeout=10).json():
        requests.delete(f"{url}/groups/{group['id']}/{user}", timeout=10)
    requests.delete(f"{url}/{user}", timeout=10)


def publish(url):
    # Files laid down one by one are one output.
    for page in requests.get(url, timeout=10).json():
        Path(f"site/{page['name']}.html").write_text(page["text"])


def strict(url, db):
    for row in requests.get(url, timeout=10).json():
        try:
            db.execute("UPDATE stock SET amount = ? WHERE id = ?", (int(row["amount"]), row["id"]))
        except ValueError as error:
            raise SystemExit(f"{row['id']}: {error}") from error  # half a stock-taking is none


def hosts(config, db):
    for host in config["databases"]["hosts"]:
        db.execute("UPDATE accounts SET state = 'absent' WHERE host = ?", (host,))


page("https://api.example.org/rows")
pack("https://api.example.org/images")
total("https://api.example.org/rows")
shipped("https://api.example.org/orders", sqlite3.connect("shop.db"))
first_alive("https://api.example.org/nodes")
hosts(json.loads(Path("app.json").read_text()), sqlite3.connect("shop.db"))
versions("https://api.example.org/apps")
coins(sqlite3.connect("coins.db"), open("coins.txt"))
leave("https://api.example.org/users", sys.argv[1])
publish("https://api.example.org/pages")
strict("https://api.example.org/stock", sqlite3.connect("stock.db"))
install(settings())
build()
