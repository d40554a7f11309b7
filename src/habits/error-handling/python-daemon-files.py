# example: job
import os
import time

import requests


def settings():
    with open(os.environ["SHOP_SETTINGS"]) as file:  # ✗ only its traceback tells it
        return file.read()


def main():
    # What is not there names itself, and nothing has begun: nobody is woken for it.
    address = settings()
    os.makedirs("/data/orders", exist_ok=True)
    while True:
        try:
            requests.post(address, timeout=10)
        except requests.RequestException as error:
            print("round failed", error)
        time.sleep(60)


main()
