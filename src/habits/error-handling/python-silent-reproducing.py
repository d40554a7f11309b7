# example: path=tools/orders_twice.py
"""Reproduces orders that are counted twice. Delete after the next release."""
import requests

orders = requests.get("https://shop.acme.net/orders", timeout=10).json()
sums = requests.get("https://shop.acme.net/sums", timeout=10).json()
print(orders, sums)
