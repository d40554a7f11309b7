# A name that is not there, or a cell without a number, is a condition; what a folder holds, or the machine says of itself, are no records.
import json
import os
from pathlib import Path

found = []
for line in Path("/var/spool/orders.jsonl").read_text().splitlines():
    try:
        os.remove(line)
    except FileNotFoundError:
        pass
for name in os.listdir("notes"):
    try:
        found.append(json.loads(Path("notes", name).read_text()))
    except ValueError:
        continue
for line in Path("/proc/self/mounts").read_text().splitlines():
    try:
        found.append(json.loads(line))
    except ValueError:
        continue
for line in Path("/var/spool/sizes.csv").read_text().splitlines():
    try:
        found.append(float(line))
    except ValueError:
        continue
print(found)
