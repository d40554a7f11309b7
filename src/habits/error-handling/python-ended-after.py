# The server is ended on purpose: how it ended says nothing, and only that it could not be started is a failure.
import subprocess

import requests

server = subprocess.Popen(["uvicorn", "shop.main:app"])  # ✗ only its traceback tells it
try:
    requests.get("http://localhost:8000/orders", timeout=5).raise_for_status()
finally:
    server.terminate()
