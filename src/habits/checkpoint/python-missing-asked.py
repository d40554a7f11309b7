# example: path=jobs/profiles.py job
# One request an item: a crash at the last asks for all again.
import csv

import requests

people = requests.get("https://hr.example.org/people", timeout=10).json()
with open("/srv/out/people.csv", "w", newline="") as out:
    rows = csv.writer(out)
    for person in people: # ✗ starts again at its first item
        answer = requests.get(f"https://hr.example.org/people/{person['id']}", timeout=10)
        rows.writerow([person["id"], answer.json()["name"]])
