# example: path=scripts/split.py
import subprocess

# `check=True` alone would see the last program of the pipe.
subprocess.run("unzip -p orders.zip | split -l 1000 - part-", shell=True)  # ✗ `set -o pipefail; …` with `executable="/bin/bash"`

command = "unzip -p shops.zip | split -l 1000 - shop-"
subprocess.run(command, shell=True)  # ✗ `set -o pipefail; …`

subprocess.run("git commit -m 'one | two'", shell=True)  # ✗ add `check=True`
subprocess.run("make site || make pages", shell=True)  # ✗ add `check=True`

for order in ("a", "b"):
    try:
        subprocess.run(["order", "put", order], timeout=9)  # ✗ look at its exit status
    except (subprocess.CalledProcessError, OSError):
        pass
