# A line that is no order is passed over, and nobody hears how many there were.
import json
from pathlib import Path

orders = {}
for line in Path("/var/spool/orders.jsonl").read_text().splitlines():  # ✗ neither told nor counted
    try:
        order = json.loads(line)
    except json.JSONDecodeError:
        continue
    orders[order["id"]] = order
print(len(orders))
