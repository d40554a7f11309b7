# example: path=jobs/fetch.py job
import os
import time

import requests

from ops import client


def poll():
    while True:
        try:
            requests.get("https://api.example.com/jobs", timeout=10)  # the next round tries again
        except requests.ConnectionError:
            pass
        time.sleep(60)


def call_with_retry(ask):
    return ask() or ask()


call_with_retry(lambda: requests.get("https://api.example.com/names", timeout=10))  # its name says so
TOKENS = "http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token"
requests.get(TOKENS, headers={"Metadata-Flavor": "Google"}, timeout=5)  # what the machine knows about itself
client.get("https://api.example.com/rates")  # another module's client may retry
requests.post("https://api.example.com/payments", json={"amount": 1}, timeout=10)  # not to be done twice
requests.post(os.environ["SLACK_WEBHOOK"], json={"text": "paid"}, timeout=10)
poll()

# The machine itself crosses no network.
requests.get("http://localhost:8000/status", timeout=5).raise_for_status()


def check_health(address):
    try:
        return requests.get(address, timeout=5).ok
    except requests.RequestException:
        return False


print(check_health("https://shop.acme.io"))


# The failure is taken, and the run goes on without the answer: no night is lost by it.
def rate_of(currency):
    try:
        answer = requests.get(f"https://api.acme.io/rates/{currency}", timeout=10)
        answer.raise_for_status()
        return answer.json()["rate"]
    except requests.RequestException as error:
        print(f"no rate for {currency}: {error}")
        return None


rates = {currency: rate_of(currency) for currency in ("EUR", "CHF")}
