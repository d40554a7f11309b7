# Where a failure leaves no work undone, shows a line later, or is no failure of the run; and its neighbours, where it does.
import json
import logging
import os
import shutil
import socket
import subprocess
import sys
import time
import xml.etree.ElementTree as ET
from concurrent.futures import ThreadPoolExecutor

import requests

log = logging.getLogger("orders")


def address(name):
    found = None
    try:
        found = socket.gethostbyname(name)
    except Exception:
        pass
    return found


def show(session, url):
    status = 0
    try:
        status = session.post(url, timeout=5).status_code
    except Exception:
        pass
    log.info("answered with %d", status)


def keep(rows):
    try:
        with open(".cache/rows.json", "w") as file:
            json.dump(rows, file)
    except OSError:
        pass


def patiently(url):
    for _ in range(10):
        try:
            if requests.post(url, timeout=5).ok:  # ✓
                return
        except requests.RequestException:
            time.sleep(2)


def deliver(order):
    try:
        with open(f"/srv/out/{order}.json", "w") as file:
            file.write(order)
    except Exception:  # ✗ is swallowed
        pass


def listed(path):
    try:
        names = open(path)
    except OSError as error:
        print("no list of names", error)
    return [name for name in names]


def make_room():
    try:
        subprocess.check_output(["kubectl", "delete", "pod", "loader"])
    except subprocess.CalledProcessError as error:
        print(error.stdout)


def take_turns():
    try:
        shutil.copy("turn.txt", "/srv/turn.txt")
    except OSError:
        log.info("somebody else has the turn")


def partly():
    try:
        shutil.copy("part.txt", "/srv/part.txt")
    except OSError:
        print("WARNING: only a part of it, going on with that")


def settings():
    answer = requests.get("https://settings.acme.net/app", timeout=5)  # ✓
    if answer.status_code == 404:
        print("there are no settings, so these are used")
        return {}
    return answer.json()


def draft(client):
    try:
        client.create_folder("Drafts")
    except Exception:
        pass
    client.append("Drafts", b"")


def user(uid):
    answer = requests.put(f"https://iam.acme.net/users/{uid}", timeout=5)  # ✓
    if answer.status_code == 409:
        log.info("the user is there already")
        return
    answer.raise_for_status()


def group(name):
    try:
        return os.getgrouplist(name, 0)
    except OSError:
        sys.exit(0)


def publish():
    try:
        os.rename("new.csv", "current.csv")
    except OSError as error:  # ✗ ends in exit status 0
        print("not published:", error)
        sys.exit()


def ask(command):
    subprocess.run(command)
    subprocess.run(["nodetool", "status"])
    subprocess.call(["/usr/bin/mysql", "-h", "db", "shop"])
    subprocess.call(["rm", "old.desktop"])
    subprocess.run(["mkdir", "-p", "out"])
    subprocess.run(["sed", "2p", "table.csv"])
    subprocess.run(["xmlstarlet", "sel", "table.xml"], capture_output=True).stdout.strip()
    subprocess.run(["pack", "a.wav"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    subprocess.run(["inject", "a.mp4", "b.mp4"])
    if os.path.exists("b.mp4"):
        os.remove("a.mp4")  # ✓
    subprocess.run(["sed", "-i", "2d", "table.csv"])  # ✗ `sed` may fail unnoticed


def refuse(commit):
    subprocess.call(["git", "clean", commit])
    sys.exit(1)


def read(url):
    branches = requests.get("https://files.acme.net/branches.json", timeout=5).json().get("main")
    return branches, ET.fromstring(requests.get(url, timeout=5).text)


def note(url):
    try:
        requests.post(url, json={}, timeout=5)
    except requests.RequestException:
        pass  # without the note it is banned all the same


def at_once(pool, path):
    pool.submit(deliver(path))


address(sys.argv[1])
show(requests.Session(), sys.argv[1])
keep([])
patiently(sys.argv[1])
deliver(sys.argv[1])
make_room()
listed(sys.argv[1])
take_turns()
partly()
print(settings())
draft(requests.Session())
user(sys.argv[1])
group(sys.argv[1])
ask(sys.argv[1:])
read(sys.argv[1])
note(sys.argv[1])
with ThreadPoolExecutor() as workers:
    at_once(workers, sys.argv[1])
if sys.argv[2:]:
    refuse(sys.argv[2])
publish()
