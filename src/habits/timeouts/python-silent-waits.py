# example: path=scripts/watch_key.py
"""Wait for the key that somebody makes in the shop's console, then sign in."""

import subprocess
import time
from pathlib import Path

# It is there to wait, and whoever started it sees that it does.
while not Path("/srv/shop/key.json").exists(): # ✗ waits for ever
    time.sleep(10)
subprocess.run(["shop", "login"], check=True)
