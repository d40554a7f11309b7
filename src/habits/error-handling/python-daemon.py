# example: job
import time

import requests


def main():
    token = requests.get("https://id.acme.net/token", timeout=10).text  # ✗ If `requests.get` fails
    while True:
        try:
            requests.post("https://shop.acme.net/sync", headers={"Authorization": token}, timeout=10)
        except requests.RequestException as error:
            print("round failed", error)
        time.sleep(60)


main()
