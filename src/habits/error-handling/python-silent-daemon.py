# example: job
import os
import time

import requests


def settings():
    with open(os.environ["SHOP_SETTINGS"]) as file:
        return file.read()


def main():
    # What is not there names itself, and nothing has begun.
    address = settings()
    os.makedirs("/data/orders", exist_ok=True)
    while True:
        try:
            requests.post(address, timeout=10)
        except requests.RequestException as error:
            print("round failed", error)
        time.sleep(60)


main()
