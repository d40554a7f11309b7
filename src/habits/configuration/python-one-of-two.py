# example: path=scripts/ask.py
import sys

import requests

place = "http://localhost:8000" if "--here" in sys.argv else "http://192.168.6.1:8000"  # ✗ A private address
requests.get(place, timeout=5)
