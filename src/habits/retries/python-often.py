# example: path=ops/close.py
"""Closes the orders that were paid. Runs every 2 hours."""
import requests

requests.get("https://shop.acme.net/orders/paid", timeout=10).raise_for_status()  # ✗ one blip fails the run
