# example: path=hooks/record.py
# Where the log itself cannot be written, nowhere is left to say it.
import json
import sys
from datetime import datetime
from pathlib import Path

LOG = Path("/var/log/record/record.log")


def log(message):
    now = datetime.now().isoformat()
    try:
        LOG.parent.mkdir(parents=True, exist_ok=True)  # ✓
        with LOG.open("a") as handle:
            handle.write(f"{now} {message}\n")
    except OSError:
        pass


log("begin")
orders = json.loads(Path("/srv/orders.json").read_text())  # ✓
log(f"{len(orders)} orders")
sys.exit(0 if orders else 1)
