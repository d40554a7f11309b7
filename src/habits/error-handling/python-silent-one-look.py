# example: path=scripts/audit.py
# Somebody's script that asks once: a file names itself, and the traceback shows the line of the question.
import sys

import requests

with open("wanted.txt") as file:
    wanted = file.read().split()
with open("seen.txt", "a") as log:
    log.write(sys.argv[0])

found = requests.get("https://shop.example/teas", timeout=10).json()["teas"]
print([tea for tea in found if tea in wanted])
