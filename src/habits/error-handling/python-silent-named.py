# Python names the file and the command; whoever started the script reads it.
import shutil
import subprocess
import sys

with open(sys.argv[1]) as orders:
    text = orders.read()
shutil.copy(sys.argv[1], "/srv/orders/last.csv")
subprocess.run(["git", "push", "origin", "main"], check=True)
print(len(text))
