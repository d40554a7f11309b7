# No table knows the client: its names are enough to see that this can be rehearsed, and too little to miss it elsewhere.
import argparse

from shop import api

parser = argparse.ArgumentParser()
parser.add_argument("--mode", default="simulate")
parser.add_argument("--dry-run", action="store_true")
args = parser.parse_args()
for device in api.devices():
    if args.mode == "commit":
        api.update_device_policy(device["id"], policy="camera")  # ✓
    else:
        print("would change", device["id"])
if not args.dry_run:
    api.delete_user("left-long-ago")  # ✓
    seen = list(api.devices())
    seen.remove("first")
api.delete_group("empty")
