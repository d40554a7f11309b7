#!/usr/bin/env python3
import time
import urllib.request

TOKEN = open("/var/run/secrets/kubernetes.io/serviceaccount/token").read()


def close(number):
    print("closing", number)
    urllib.request.urlopen(f"https://shop.acme.net/orders/{number}/close", data=b"", timeout=10)
    print("closed", number)


while True:
    print("a round")
    for number in range(3):
        close(number)
    print("the round is over")
    time.sleep(60)
