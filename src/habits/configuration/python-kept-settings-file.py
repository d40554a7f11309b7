# example: path=scripts/lights.py
from pathlib import Path

import requests
from dotenv import dotenv_values


def settings():
    found = {}
    for line in Path("lights.env").read_text().splitlines():
        key, _, value = line.partition("=")
        found[key] = value
    return found


# The file of settings says another.
config = settings()
HOUSE = config.get("HOUSE_URL", "http://192.168.7.20:8123")  # ✓
LAMPS = dotenv_values("lamps.env").get("LAMPS", "http://192.168.7.21")  # ✓
names = {"kitchen": "k"}
HALL = names.get("hall", "http://192.168.7.22")  # ✗ A private address

for url in (HOUSE, LAMPS, HALL):
    requests.get(url, timeout=5)
