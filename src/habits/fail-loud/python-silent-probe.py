# example: path=scripts/warm_up.py
# What says itself that it is a warning, and a question whose answer nobody takes.
import sys

import requests

try:
    requests.post(f"{sys.argv[1]}/refresh", timeout=30).raise_for_status()  # ✓
except Exception as error:
    print("Refresh warn:", error)

try:
    requests.get(f"{sys.argv[1]}/health", timeout=10)
except Exception as error:
    print("It is not there:", error)

try:
    requests.get(f"{sys.argv[1]}/tea", timeout=10).raise_for_status()  # ✓
except Exception as error:  # ✗ only reported
    print("No tea:", error)
