# example: path=scripts/ask.py
import time

import requests


def ask(url):
    retries = 0
    while True:  # ✓
        answer = requests.get(url, timeout=60)  # ✓
        if answer.status_code == 404:
            retries += 1
            if retries < 3:
                time.sleep(2**retries)
                continue
        answer.raise_for_status()
        return answer.json()


print(ask("https://shop.acme.net/orders/7")["state"])
