# example: path=scripts/cluster.py
# One and the same settings go to each node: sent again they are what they were.
import json
import sys

import requests

for node in json.load(open(sys.argv[1])):
    answer = requests.post(f"https://{node}/cluster/configure", json={"node": node, "restart": True}, timeout=9)
    answer.raise_for_status()
    requests.post(f"https://{node}/cluster/orders", json={"node": node}, timeout=9).raise_for_status()  # ✗ again
