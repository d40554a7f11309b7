# example: path=jobs/load.py job
# That the file itself is there says nothing of where it is looked for.
import os
import sys

if not os.path.isfile("orders.csv"):  # ✗ looks in whatever folder the job starts in
    sys.exit("no orders")
with open("orders.csv") as orders:  # ✗ looks in whatever folder the job starts in
    print(orders.read())
