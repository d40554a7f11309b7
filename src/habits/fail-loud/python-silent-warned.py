# Told at the level of a warning by functions of one's own; what follows goes on for ever, and has no exit status.
import json
import sys
import time

import requests


class Monitor:
    def log_warning(self, text):
        print(f"[warning] {text}")

    def log_error(self, text):
        print(f"[error] {text}")

    def look(self):
        requests.get("https://shop.acme.net", timeout=5).raise_for_status()  # ✓


def note(monitor, flags):
    try:
        with open("flags.json", "w") as file:
            json.dump(flags, file)
    except OSError as error:
        monitor.log_warning(f"the flags were not kept: {error}")


def keep(monitor, orders):
    try:
        with open("orders.json", "w") as file:
            json.dump(orders, file)
    except OSError as error:  # ✗ only reported
        monitor.log_error(f"the orders were not kept: {error}")


def watch(monitor):
    try:
        with open("started.json", "w") as file:
            json.dump(time.time(), file)
    except OSError as error:
        monitor.log_error(f"not noted: {error}")
    while True:
        monitor.look()
        time.sleep(60)


def pages(monitor):
    try:
        with open("page.json", "w") as file:
            json.dump(1, file)
    except OSError as error:  # ✗ only reported
        monitor.log_error(f"not noted: {error}")
    while True:
        if not requests.get("https://shop.acme.net/next", timeout=5).text:
            break


one = Monitor()
note(one, [])
keep(one, [])
pages(one)
if "--watch" in sys.argv:
    watch(one)
