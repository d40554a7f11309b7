# A report laid out for readers is the product, and so are results with their labels.
import json
from pathlib import Path

usage = {"home": 71, "var": 12}
print("=" * 40)
print("Disk usage of this machine")
print("=" * 40)
for place, percent in usage.items():
    print(f"{place} is at {percent} percent")


def results(answer):
    print(f"Live views: {answer['views']}")
    print(f"Live likes: {answer['likes']}")
    print("Live comments:", answer["comments"])


results({"views": 1, "likes": 2, "comments": 3})
Path("/srv/out/usage.json").write_text(json.dumps(usage))
