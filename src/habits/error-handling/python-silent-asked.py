# How the program ended is the answer to a question.
import os

for host in ["one", "two"]:
    answer = os.system(f"ping -c 1 -W 1 {host} > /dev/null 2>&1")
    if answer == 0:
        print(f"{host} is up")
