# example: path=scripts/relay-daemon/inject.py
"""The home of the account whose name its folder has."""
import os

folder = "/home/relay/settings" # ✗ in the code: elsewhere it needs a change
os.makedirs(folder, exist_ok=True)
