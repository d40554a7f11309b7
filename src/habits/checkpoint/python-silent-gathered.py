# example: path=jobs/permits.py job
import requests

towns = requests.get("https://permits.example.org/towns", timeout=10).json()


def page(town):
    return requests.post("https://permits.example.org/find", json={"town": town}, timeout=10).json()


# It only gathers; all is written at once when it is over.
found = []
for town in towns:
    for item in page(town):
        found.append(item)
requests.put("https://db.example.org/permits", json=found, timeout=60)
