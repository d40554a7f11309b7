"""A status that is only said is looked at by nobody: a refusal ends with 0."""
import sys

import requests


def main(name):
    made = requests.put(f"https://shop.acme.net/orders/{name}", json={"name": name}, timeout=10)  # ✗ (info) passes for data
    print(made.status_code)
    print(made.text)
    kept = requests.put(f"https://shop.acme.net/kept/{name}", json={"name": name}, timeout=10)  # ✓
    print(kept.status_code)
    if kept.status_code != 200:
        sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1])
