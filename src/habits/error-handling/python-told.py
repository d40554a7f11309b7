import logging
import os
import sys

import requests


def main():
    page = requests.get("https://api.example.org/rates", timeout=10).text  # ✓
    with open("rates.html", "w") as file:
        file.write(page)


try:
    main()
except Exception:
    # Told with its context. That it ends in success is what `fail-loud` says.
    logging.exception("the rates were not updated")
