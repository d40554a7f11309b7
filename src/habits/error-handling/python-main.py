# example: path=jobs/orders.py
import sys

import requests


def main():
    orders = requests.get(sys.argv[1], timeout=10)  # ✗ catch it in `main`
    requests.put(sys.argv[2], data=orders.content, timeout=10)


main()
