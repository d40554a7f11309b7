# An address that is a parameter, and which every caller gets from a function that knows only this machine; and addresses without a login.
import os

import requests

DSN = os.getenv("SHOP_POSTGRES_DSN", "postgresql://localhost:5432/shop1")  # ✓
QUEUE = os.getenv("SHOP_QUEUE_DSN", "amqp://shop:Tr0ub4dor-3xY@queue.acme.net/shop1")  # ✗ A password in a URL ✓
TABLE = {"issue-observer-credential": "delivery.issue-observer-credential/v1"}
secret = os.environ["SEARCH_SECRET"]  # ✓


def forwarded():
    endpoint = "https://localhost:9200"
    if requests.get(f"{endpoint}/_health", verify=False, auth=("elastic", secret), timeout=5).ok:
        return endpoint
    return None


def export(endpoint):
    return requests.get(f"{endpoint}/_cat/indices", verify=False, auth=("elastic", secret), timeout=5)


def send(endpoint):
    requests.post(f"{endpoint}/_bulk", verify=False, auth=("elastic", secret), timeout=5)  # ✗ to whoever answers


def main():
    endpoint = forwarded()
    if endpoint:
        export(endpoint)
    send(os.environ["TARGET"])
    print(len(DSN), len(QUEUE), len(TABLE))


if __name__ == "__main__":
    main()
