# example: path=ops/collect.py
import time

import requests

LIMIT = 10


def main():
    while True:  # ✗ Ping a monitor after each round
        requests.post("https://api.example.org/measured", json={"t": 21}, timeout=LIMIT)
        time.sleep(60)


if __name__ == "__main__":
    main()
