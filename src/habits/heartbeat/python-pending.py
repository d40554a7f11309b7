# example: path=ops/sign.py
import time

import requests
import schedule


def sign():
    requests.post("https://api.example.org/signed", timeout=10)


schedule.every().day.at("08:21").do(sign)

while True:  # ✗ Ping a monitor after each round
    schedule.run_pending()
    time.sleep(1)
