#!/usr/bin/env python3
# A handful of values, and what is written for each is a line in a log: nothing says that it runs by itself.
import json
import urllib.request
from pathlib import Path


def log(text):
    with Path("rates.log").open("a") as out:
        out.write(text + "\n")


with urllib.request.urlopen("https://rates.acme.com/v4/latest", timeout=10) as answer:
    rates = {code: round(rate, 3) for code, rate in json.loads(answer.read())["rates"].items()}
for code in ("USD", "EUR"):
    log(f"{code} {rates[code]}")
