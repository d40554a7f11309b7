# example: path=jobs/pack.py job
# How a program ended is a value here, and a row waits for its commit: no exception is raised, and a handler would see none.
import os
import subprocess

from shop import Order, session

os.system("tar czf orders.tgz orders")
subprocess.call(["gzip", "invoices.csv"])
session.add(Order("26"))
