# What each round does stands in other modules; nobody sits before two hours of sleep.
import json
import time

from archiver import archive_orders
from reports import publish_totals

with open("/etc/archiver/settings.json") as file:
    settings = json.load(file)

while True:  # ✗ (warning) When a round of this loop fails nobody is told
    archive_orders(settings["orders"])
    publish_totals()
    time.sleep(2 * 60 * 60)
