from datetime import datetime

import requests


def last_update(address):
    text = requests.get(address, timeout=10).text
    text = text.strip('"')
    return datetime.strptime(text, "%d/%m/%Y %H:%M:%S")  # ✓


def stock(address):
    return int(requests.get(address, timeout=10).text)


print(last_update("https://rain.acme.net/last"), stock("https://shop.acme.net/stock"))
