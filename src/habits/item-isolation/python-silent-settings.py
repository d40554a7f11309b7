# The lines of a file of settings are one document, and so are the parts of a manifest; a file that is open takes all rows.
import csv
import signal

import requests
import yaml

from shop import replayed


def read_conf():
    with open("/etc/shop/mirrors.conf") as conf:
        for line in conf:
            requests.put("https://mirrors.example.org/all", json={"name": line.strip()}, timeout=10).raise_for_status()


read_conf()


class TooSlow(Exception):
    pass


def pin(path):
    with open(path) as file:
        manifest = yaml.safe_load(file)
    for part in manifest["parts"]:
        requests.put("https://build.example.org/pin", json=part, timeout=10).raise_for_status()


def export(rows, path):
    with open(path, "w", newline="") as file:
        out = csv.writer(file)
        for row in requests.get(rows, timeout=10).json()["rows"]:
            out.writerow([row["id"], row["sum"]])


def replay(days):
    slow = 0
    for day in requests.get(days, timeout=10).json()["days"]:
        signal.alarm(60)
        try:
            orders = replayed(day)
        except TooSlow:
            slow += 1
            continue
        requests.post("https://replay.example.org/" + day, json=orders, timeout=10).raise_for_status()
    return slow


pin("parts.yml")
export("https://shop.example.org/rows", "rows.csv")
print(replay("https://shop.example.org/days"))


studies = yaml.safe_load(open("studies.yaml"))
for name, values in studies.items():
    requests.post(f"https://api.example.org/studies/{name}", json=values, timeout=10).raise_for_status()
