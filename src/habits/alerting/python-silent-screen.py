# A screen that somebody watches: each round draws it anew.
import subprocess
import time

import requests


def draw():
    subprocess.run(["clear"])
    print(requests.get("https://shop.acme.net/state", timeout=5).text)


while True:
    draw()
    time.sleep(5)
