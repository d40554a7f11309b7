# example: path=loads/postings/query.py
"""Load the postings of other shops.

Reads the pages that were written by the crawler's export job
(scheduled weekly by its own team), and adds them to the table.
"""
import requests

for page in requests.get("https://crawler.example.org/pages", timeout=10).json()["pages"]: # ✗ If this runs by itself
    requests.post("https://shop.example.org/postings", json=page, timeout=10).raise_for_status()
