# example: path=ops/close.py
"""Closes the orders that were paid. Runs every 15 minutes."""
import requests

requests.post("https://shop.acme.net/orders/close", timeout=10).raise_for_status() # ✗ again and again
