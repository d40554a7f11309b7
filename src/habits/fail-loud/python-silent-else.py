# example: path=scripts/merge.py
from pathlib import Path

waiting = Path("/srv/shop/waiting.json")
claims = []
claim = waiting.with_name("claimed.json")
try:
    waiting.rename(claim) # ✓
except OSError:
    pass
else:
    # What is done only where it worked is said here: the rest is for the next run.
    claims.append(claim)
for one in claims:
    print(one.read_text())  # ✓
