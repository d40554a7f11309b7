# example: path=scripts/relay-daemon/inject.py
"""The home of the account whose name its folder has."""
import os

folder = "/home/relay/settings"
os.makedirs(folder, exist_ok=True)
