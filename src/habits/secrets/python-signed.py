# A token that a server signed opens that server, whoever sets another.
import os

import requests

token = os.getenv("HOME_TOKEN", "eyJhbGciOiAiSFMyNTYiLCAidHlwIjogIkpXVCJ9.eyJpc3MiOiAiZmMwMTEwZmRkIiwgImlhdCI6IDE3MDAwMDAwMDAsICJleHAiOiAyMDAwMDAwMDAwfQ.kT9mvQ2xB71rYwZ3nL5pD8sG0hJ4cV6f")  # ✗ The default of `HOME_TOKEN` is in the code and stays in the history: rotate it
requests.get(os.environ["HOME_URL"], headers={"Authorization": f"Bearer {token}"}, timeout=10).raise_for_status()
