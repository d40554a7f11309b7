# example: path=jobs/check_sites.py job
# Data on standard output may hold the numbers.
import json
import sqlite3

import requests

db = sqlite3.connect("/srv/sites.db")
answers = []
for site in db.execute("SELECT url FROM sites"):
    db.execute("UPDATE sites SET seen = 1 WHERE url = ?", site)
    answers.append({"url": site[0], "status": requests.get(site[0], timeout=10).status_code})
print(json.dumps(answers))
