# example: path=tools/fetch_tools.py
#!/usr/bin/env python3
"""Fetches the tools; used during the Dockerfile build."""
import shutil

# What builds an image shows it.
print("copying the first tool")
shutil.copytree("one", "/opt/one")
print("copying the second tool")
shutil.copytree("two", "/opt/two")
print("both tools copied")
