# example: path=scripts/pages.py
# The flag that keeps the loop going is cleared by a count.
import time

import requests


def pages(url):
    page = 0
    going = True
    while going:  # ✓
        page += 1
        answer = requests.get(url, timeout=30)  # ✓
        if answer.status_code != 200:
            break
        if page >= 15:
            going = False
        time.sleep(1)


def waits(url):
    going = True
    while going:  # ✗ stop at a deadline
        answer = requests.get(url, timeout=30)  # ✓
        if answer.status_code == 200:
            break
        if answer.text == "closed":
            going = False
        time.sleep(1)


pages("https://shop.acme.net/orders")
waits("https://shop.acme.net/orders")
