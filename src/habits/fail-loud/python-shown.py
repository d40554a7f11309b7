# What is only shown is read by the person it is shown to.
import pdb
import subprocess
import sys

import requests

subprocess.call(["cal", "-3"])
answer = requests.get(sys.argv[1], timeout=10) # ✗ passes for data
print(answer.json())
pasted = requests.post(sys.argv[1], data=sys.argv[2], timeout=10)
print(pasted.text)

subprocess.call(["sudo", "apt-get", "update", "-y"])  # the installation after it tells
subprocess.check_call(["sudo", "apt-get", "install", "-y", "jq"])  # ✓
try:
    requests.post(sys.argv[1], json={}, timeout=10).raise_for_status()  # ✓
except Exception as error:
    print(error)
    pdb.post_mortem()  # a person looks into it
