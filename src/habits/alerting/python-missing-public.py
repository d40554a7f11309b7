# example: path=jobs/backup.py job
# Methods of public packages are known not to tell anybody: they raise no doubt.
import json
import logging

import requests

logging.getLogger("backup").addHandler(logging.StreamHandler())
answer = requests.get("https://api.acme.net/backup", timeout=10)  # ✗ When this job fails nobody is told
answer.raise_for_status()
json.dumps(answer.json())
