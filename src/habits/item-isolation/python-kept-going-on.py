#!/usr/bin/env python3
import json
from pathlib import Path

sizes = []
for path in Path("/srv/orders").glob("*.json"):
    try:
        size = len(json.loads(path.read_text()))
    except ValueError:
        size = -1
    sizes.append(size)
failed = 0
for path in Path("/srv/orders").glob("*.json"):  # ✓
    try:
        json.loads(path.read_text())
    except ValueError:
        failed += 1
print(sizes, failed)
