# What is only shown is read by the person it is shown to.
import subprocess
import sys

import requests

subprocess.call(["cal", "-3"])
answer = requests.get(sys.argv[1], timeout=10)
print(answer.json())
