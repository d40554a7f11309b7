# example: path=jobs/orders.py job
# A file that is read in a helper is no work yet: what is told of the whole stands at the first step that is.
import json

import requests


def settings():
    with open("/etc/shop/settings.json") as file:
        return json.load(file)


def main():
    answer = requests.post(settings()["url"], timeout=10)  # ✗ nobody is told
    answer.raise_for_status()


main()
