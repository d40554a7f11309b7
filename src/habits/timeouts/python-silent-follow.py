#!/usr/bin/env python3
# What follows a file for ever waits for it as `tail -F` does.
import os
import time


def follow(path):
    while not os.path.exists(path): # ✗ waits for ever
        time.sleep(1)
    with open(path) as lines:
        while True:
            line = lines.readline()
            if line:
                yield line
            time.sleep(0.5)


def wait_for(path):
    while not os.path.exists(path):  # ✗ This loop waits for ever
        time.sleep(1)


wait_for("/run/shop/ready")
for text in follow("/var/log/shop.log"):
    print(text)
