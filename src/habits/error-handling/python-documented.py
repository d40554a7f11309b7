# example: path=jobs/publish.py
"""Puts the pages where readers find them, with debug information and without the drafts."""
import sys

import requests

pages = requests.get("https://pages.acme.net/all", timeout=10)  # ✗ a bare traceback is all that is left
requests.put(sys.argv[1], data=pages.content, timeout=10)
