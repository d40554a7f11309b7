# example: path=scripts/check_shop.py
"""Smoke test of the shop: orders and sums can be read."""
import requests

orders = requests.get("https://shop.acme.net/orders", timeout=10).json()
sums = requests.get("https://shop.acme.net/sums", timeout=10).json()
assert sum(orders) == sums
