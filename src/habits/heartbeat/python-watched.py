# example: path=ops/phases.py
"""Looks at the phases of the orders. Run every 10 minutes by the scheduler."""
import argparse
import time

import requests


def look():
    requests.post("https://shop.example.org/phases", json={"seen": True}, timeout=10).raise_for_status()  # ✗ Ping a monitor at the end


parser = argparse.ArgumentParser()
parser.add_argument("--continuous", action="store_true")
args = parser.parse_args()
if args.continuous:
    print("Press Ctrl+C to stop")
    while True:
        look()
        time.sleep(600)
else:
    look()
