# example: path=jobs/largest_order.py job
# It changes nothing for a record: no record-processing run.
import csv

largest = 0.0
with open("/srv/in/orders.csv", newline="") as source:
    for row in csv.DictReader(source):
        largest = max(largest, float(row["amount"]))
with open("/srv/out/largest.txt", "w") as report:
    report.write(f"{largest}")
