# What an interface lists and keeps: nobody is told by it.
import sys

import requests

network = sys.argv[1]
for name in open("templates.txt"):
    requests.post(f"https://api.example.org/v1/networks/{network}/webhooks/templates", json={"name": name}, timeout=10)
    requests.post(f"https://git.example.org/api/v4/projects/{network}/hooks", json={"url": name}, timeout=10)
