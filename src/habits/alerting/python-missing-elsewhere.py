# What each round does stands in other modules; nobody sits before two hours of sleep.
import json
import time

from archiver import archive_orders
from costs import load_totals

with open("/etc/archiver/settings.json") as file:
    settings = json.load(file)

while True:  # ✗ (warning) When a round of this loop fails nobody is told
    print("Archiving the orders of today")
    archive_orders(settings["orders"])
    if settings["totals"]:
        days = load_totals(settings["bucket"])
        print(f"Loaded the totals of {len(days)} days")
    time.sleep(2 * 60 * 60)
