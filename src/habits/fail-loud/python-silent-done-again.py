# What is tried for one is done for all at the end of the function, and there its failure ends the run.
import subprocess
import sys


def update(files):
    for file in files:
        subprocess.run(["git", "restore", "--", file])
    subprocess.run(["git", "restore", "--"] + files, check=True)  # ✓


def forget(file):
    subprocess.run(["git", "restore", "--", file])  # ✗ may fail unnoticed


update(sys.argv[1:])
forget(sys.argv[1])
