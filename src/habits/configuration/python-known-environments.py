#!/usr/bin/env python3
# A table of the places that there are: whoever starts it names one.
import sys

import requests

ENDPOINTS = {
    "PROD": {"orders": "https://orders.api.acme.net", "ingest": "http://10.20.30.40:7777"}, # ✗ in the code: elsewhere it needs a change
    "DEV": {"orders": "https://orders-api.dev.acme.net", "ingest": "http://10.20.30.41:7777"},
}
requests.get(ENDPOINTS[sys.argv[1]]["orders"], timeout=10)
ONLY = {"DEV": {"orders": "https://stock-api.dev.acme.net"}}  # ✗ A private host
requests.get(ONLY["DEV"]["orders"], timeout=10)
