# example: path=scripts/notes.py
# A section of the page that it prints is no failure of the run.
import json
import sys

orders = json.load(open(sys.argv[1]))  # ✓
print("## Orders")
print(orders["known"])
if orders["other"]:
    print("### These orders cannot be sorted (missing shop):")
    print(orders["other"])
