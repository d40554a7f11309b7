# example: path=jobs/rules.py job
# It only asks and puts together; all is written at once when it is over.
import json

import requests

rules = {"rules": {}}
for link in requests.get("https://docs.example.org/rules", timeout=10).json():
    page = requests.get(f"https://docs.example.org/{link}", timeout=10)
    rule = page.json()
    rules["rules"][rule.pop("id")] = rule
with open("/srv/rules.json", "w") as out:
    json.dump(rules, out)
