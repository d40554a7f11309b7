# example: path=scripts/cleanup_locks.py
"""Whoever starts it wants them gone."""
import os

root = os.environ["STATE_ROOT"]
for folder, _, names in os.walk(root):
    for name in names:
        if name.endswith(".json"):
            os.remove(os.path.join(folder, name)) # ✗ destroys at once
