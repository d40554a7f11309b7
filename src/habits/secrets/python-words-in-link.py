# example: path=scripts/trigger.py
# Words in a link name what is started: worth knowing, once.
import requests

requests.post("https://ci.shop.test-lab.org/job/a/buildWithParameters?token=shop-42-job", timeout=9).raise_for_status()  # ✗ A key in a URL
requests.post("https://ci.shop.test-lab.org/job/b/buildWithParameters?token=shop-42-job", timeout=9).raise_for_status()
