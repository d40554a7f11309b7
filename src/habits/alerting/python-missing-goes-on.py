# example: path=ops/orders.py
#!/usr/bin/env python3
import logging
import time

import requests

while True:  # ✗ fails nobody is told: send an alert from its handler
    try:  # the loop is where it is told
        requests.post("https://shop.acme.net/orders/close", timeout=10).raise_for_status()
    except requests.RequestException:
        logging.exception("the round failed")
    time.sleep(60)
