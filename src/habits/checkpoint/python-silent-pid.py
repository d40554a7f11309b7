# example: path=jobs/watch.py job
import os
from pathlib import Path

PID_FILE = Path("/var/lib/shop/watch.lock")
LAST = "/var/run/watch.pid"

if PID_FILE.exists():
    os.kill(int(PID_FILE.read_text()), 0)

# A number of a few digits has no halves.
with open(PID_FILE, "w") as file:
    file.write(str(os.getpid()))

with open(LAST) as file:
    print(file.read())
with open(LAST, "w") as file:
    file.write(f"{os.getpid()}\n")
