# example: path=jobs/pack.py job
# How a program ended is a value here: no exception is raised, and a handler would see none.
import os
import subprocess

os.system("tar czf orders.tgz orders")
subprocess.call(["gzip", "invoices.csv"])
