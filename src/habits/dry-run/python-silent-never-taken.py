# example: path=scripts/pages.py
import sys

import requests


def ask(method, path):
    if method == "GET":
        return requests.get("https://shop.acme.net" + path, timeout=5)
    elif method == "DELETE":
        return requests.delete("https://shop.acme.net" + path, timeout=5)
    return requests.post("https://shop.acme.net" + path, timeout=5)


for name in ask("GET", "/pages/" + sys.argv[1]).json()["pages"]:
    if name["old"]:
        ask("POST", "/pages/" + name["id"])
