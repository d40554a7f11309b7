# example: path=build/relay-daemon/inject_settings.py
#!/usr/bin/env python3
"""The home of the account whose name its folder has."""
import os

folder = "/home/relay/.config/relay"
os.makedirs(folder, exist_ok=True)
