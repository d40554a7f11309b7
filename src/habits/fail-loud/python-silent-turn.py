# example: path=scripts/poll.py
# The one command of a loop without end is tried again in the next round.
import os
import subprocess
import sys
import time

if sys.argv[1] == "once":
    while True:
        os.system("curl -X POST https://shop.example/poll")
        time.sleep(30)

while True:
    os.system("curl -X POST https://shop.example/poll")  # ✗ may fail unnoticed
    subprocess.run(["git", "commit", "-am", "poll"], check=True)  # ✓
    time.sleep(30)
