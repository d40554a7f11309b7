# example: path=api_examples/orders.py
# Whoever tries it out sits in front of it.
import requests

print(requests.get("https://shop.example.org/orders").json()) # ✗ may wait for ever
