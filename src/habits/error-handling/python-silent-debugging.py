# example: path=tools/debug_orders.py
import requests

orders = requests.get("https://shop.acme.net/orders", timeout=10).json()
sums = requests.get("https://shop.acme.net/sums", timeout=10).json()
print(orders, sums)
