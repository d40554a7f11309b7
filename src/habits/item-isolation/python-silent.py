import csv
import json
import subprocess
import sys
from pathlib import Path

import requests


def export(url):
    # All records make one file: half of it is worth nothing.
    rows = requests.get(url, timeout=10).json()
    with open("rows.csv", "w") as file:
        writer = csv.writer(file)
        for row in rows:
            writer.writerow([row["id"], int(row["amount"])])


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


export("https://api.example.org/rows")
total("https://api.example.org/rows")
install(settings())
build()
