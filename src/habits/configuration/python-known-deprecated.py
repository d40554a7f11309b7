# example: path=tools/moved.py
#!/usr/bin/env python3
"""DEPRECATED: use `shop orders move` instead."""
import shutil

shutil.move("/home/ada/orders.csv", "orders.csv") # ✗ in the code: elsewhere it needs a change
