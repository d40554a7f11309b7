# example: path=scripts/again.py
# What is stopped only to be started on the next lines may not be running; that it does not start ends the run.
import subprocess
import sys


def again(place):
    try:
        subprocess.check_call(f"{place}/shop-stop.wrapper".split())  # ✓
    except subprocess.CalledProcessError:
        pass
    try:
        subprocess.check_call(f"{place}/shop-start.wrapper".split())
    except subprocess.CalledProcessError:  # ✓
        print("the shop did not start")
        sys.exit(4)


again(sys.argv[1])
