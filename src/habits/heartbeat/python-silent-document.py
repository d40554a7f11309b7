#!/usr/bin/env python3
# The parts of one page are no records.
import re

import requests

page = requests.get("https://shop.acme.io/news", timeout=9).text
blocks = re.findall("<li>.*?</li>", page)
for number, block in enumerate(blocks, 1):
    requests.put(f"https://api.acme.io/news/{number}", data=block, timeout=9).raise_for_status()
