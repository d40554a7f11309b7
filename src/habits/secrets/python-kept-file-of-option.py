#!/usr/bin/env python3
import argparse
from pathlib import Path

import requests

parser = argparse.ArgumentParser()
parser.add_argument("token_file", type=Path)
args = parser.parse_args()

token = args.token_file.read_text()  # ✓
requests.get("https://orders.example.com/all", headers={"X-Token": token}, timeout=10).raise_for_status()
