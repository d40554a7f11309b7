# Python names the file and the command; what was being done with them it can't say.
import shutil
import subprocess
import sys

with open(sys.argv[1]) as orders:  # ✗ only its traceback tells it
    text = orders.read()
shutil.copy(sys.argv[1], "/srv/orders/last.csv")
subprocess.run(["git", "push", "origin", "main"], check=True)
print(len(text))
