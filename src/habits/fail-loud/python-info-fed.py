# example: path=scripts/mode.py
# What `echo` feeds is the last of the pipe, and all that can fail.
import subprocess
import sys

subprocess.run(f"echo {sys.argv[1]} | sudo tee /etc/shop/mode", shell=True)  # ✗ (info) `tee` may fail unnoticed, and the script goes on: add `check=True`
