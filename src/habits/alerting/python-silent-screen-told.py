import time

import requests

while True:
    print("\033[2J\033[H")
    print(requests.get("https://shop.acme.net/state", timeout=5).text)
    time.sleep(5)
