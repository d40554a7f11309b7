# Each round tells somebody how to leave; a job that says so once when it starts is still one.
import time

import requests

while True:
    print(requests.get("https://shop.acme.net/orders", timeout=5).text)
    print("Press Ctrl+C to leave")
    time.sleep(5)
