# example: path=jobs/fetch.py
import os
import subprocess


def main(name):
    if not name.isalnum():
        # The words that go with a status are no progress.
        print("Error: could not read the name")
        return 3
    print("Creating the folder for it")  # ✗ in 3 bare lines or so, this one first
    os.makedirs("/srv/fetched", exist_ok=True)
    print("Fetching the archive now")
    if subprocess.run(["wget", "-T", "9", f"https://acme.io/{name}"]).returncode != 0:
        print("Error: could not fetch the archive")
        return 4
    if name == "shop":
        print("Moving the shop to its place")
    elif name == "farm":
        print("Moving the farm to its place")
    else:
        print("Moving it to its place")
    os.rename(name, f"/srv/fetched/{name}")
    return 0


raise SystemExit(main("shop"))
