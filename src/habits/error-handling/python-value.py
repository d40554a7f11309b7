# example: path=jobs/pack.py job
# How a program ended is a value here: no exception is raised, and nobody looks. A row waits for its commit.
import os
import subprocess

from shop import Order, session

session.add(Order("26"))
os.system("tar czf orders.tgz orders")  # ✗ the script does not notice it: look at its exit status
subprocess.call(["gzip", "invoices.csv"])
