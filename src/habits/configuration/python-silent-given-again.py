# example: path=scripts/install.py
import subprocess

prefix = "C:/Shop 3.6/"
prefix = "C:/tmp"
page = "/home/templates/page.html"
TARGETS = {
    "docs": {
        "deploys": [
            {
                "options": {
                    "testing": {"url": "https://docs.testing.acme.net"},
                    "staging": {"url": "https://docs.staging.acme.net"},  # ✗ A private host
                    "production": {"url": "https://docs.acme.net"},
                }
            }
        ]
    }
}
subprocess.run(["setup", prefix, page, TARGETS["docs"]["deploys"][0]["options"]["testing"]["url"]], check=True)
