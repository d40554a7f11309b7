# What a condition chose among all that a server lists; and what whoever started it named, which is that one thing.
import os
import shutil
import subprocess
import sys
from datetime import datetime, timedelta

import psycopg2
import requests

API = "https://git.acme.net/api"


def remove_branch(name):
    requests.delete(f"{API}/branches/{name}", timeout=10).raise_for_status()  # ✗ destroys at once


def stale(days):
    for branch in requests.get(f"{API}/branches", timeout=10).json():
        if datetime.fromisoformat(branch["at"]) < datetime.now() - timedelta(days=days):
            remove_branch(branch["name"])


def offboard(user):
    keys = requests.get(f"{API}/users/{user}/keys", timeout=10).json()
    for key in keys:
        requests.delete(f"{API}/keys/{key['id']}", timeout=10).raise_for_status()
    subprocess.run(["aws", "iam", "delete-user", "--user-name", user], check=True) # ✗ destroys at once


def renew(folder, anew):
    files = requests.get(f"{API}/files/{folder}", timeout=10).json()
    for at in range(0, len(files), 500):
        requests.delete(f"{API}/files/{folder}?from={at}", timeout=10).raise_for_status()


def unmark(numbers):
    for pull in requests.get(f"{API}/pulls", timeout=10).json():
        if pull["number"] in numbers:
            requests.delete(f"{API}/issues/{pull['number']}/labels/stale", timeout=10).raise_for_status()


def clear_folder(folder):
    for child in os.listdir(folder):
        shutil.rmtree(os.path.join(folder, child))


def fonts(folder):
    shutil.rmtree(os.path.join(folder, "static"))


def pushed(database):
    cursor = psycopg2.connect(database, connect_timeout=10).cursor()
    cursor.execute("SELECT site, at FROM changes")
    for row in cursor.fetchall():
        cursor.execute("DELETE FROM changes WHERE site = %s AND at = %s", row)
    cursor.execute("DROP DATABASE IF EXISTS changes_of_yesterday")


stale(int(sys.argv[1]))
offboard(sys.argv[2])
unmark([26])
if os.path.getsize("pages.txt") > 1000:
    renew("pages", True)
clear_folder(sys.argv[3])
fonts(os.environ["FONTS"])
pushed(os.environ["DATABASE"])
