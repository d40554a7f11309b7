# What is written for each of a list that stands in the file is no record.
import json
import urllib.request


def log(line):
    with open("/var/log/rates.log", "a") as book:
        book.write(line + "\n")


with urllib.request.urlopen("https://rates.example/all", timeout=10) as answer:
    rates = {name: round(rate, 3) for name, rate in json.loads(answer.read()).items()}
for code in ("USD", "EUR"):
    log(f"{code} is {rates[code]}")
