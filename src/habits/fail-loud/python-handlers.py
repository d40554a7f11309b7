import getopt
import glob
import logging
import os
import shutil
import socket
import subprocess
import sys
import time

import requests

from shop import connect, is_open

LOG_FILE = "sync.log"


def swallowed(paths, client):
    for path in paths:
        try:
            shutil.copy(path, "/srv/shop")
        except Exception:  # ✗ Every failure in this `try` is swallowed
            continue
    try:
        client.publish_orders()
    except Exception:  # ✗ Every failure in this `try` is swallowed
        pass  # TODO
    try:
        client.sync()
    except Exception as error:  # ✓
        raise SystemExit("not synchronised") from error


def explained(client):
    try:
        client.warm_up()
    except Exception:
        pass  # the cache fills by itself on the first request
    try:
        import uvloop
        uvloop.install()
    except Exception:
        pass


def alternatives():
    for command in ["lsb_release", "uname"]:
        try:
            return subprocess.check_output([command])
        except OSError:
            continue
    return None


def until_it_works():
    while not is_open():
        try:
            connect()
        except Exception:
            pass
        time.sleep(1)


def tidy():
    try:
        for old in glob.glob("/srv/shop/*.old"):
            os.remove(old)
    except Exception:
        pass
    try:
        with open(LOG_FILE, "w") as log:
            log.write("")
    except Exception:
        pass
    try:
        os.chmod("shop.db", 0o600)
    except OSError:
        pass


def can_write(folder):
    writable = False
    try:
        with open(f"{folder}/.probe", "w") as probe:
            probe.write("x")
        writable = True
    except OSError:
        pass
    return writable


def make_folder():
    try:
        os.mkdir("inbox")
    except:
        pass


def hang_up(clients, client):
    try:
        clients.remove(client)
        client.close()
    except Exception:
        pass


def port():
    try:
        return int(sys.argv[1])
    except Exception:
        print("a port number is missing")
        sys.exit()


def changed_files():
    files = []
    try:
        result = subprocess.run(["git", "stash", "show"], capture_output=True, check=False)  # ✓
        files = result.stdout.split()
    except OSError:
        pass
    return files


class Window:
    def __init__(self, button):
        button.clicked.connect(self.on_click)

    def on_click(self):
        try:
            requests.post("https://api.example.org/click", timeout=5).raise_for_status()  # ✓
        except requests.RequestException as error:
            print(f"no connection: {error}")


def fallback():
    try:
        with open("name.txt") as file:
            name = file.read()
    except OSError as error:
        logging.warning("no name, using a default: %s", error)
        name = "shop"
    return name


def only_one():
    try:
        socket.socket(socket.AF_UNIX).bind("\0shop")
    except OSError:
        print("already running")
        sys.exit(0)


def arguments():
    try:
        getopt.getopt(sys.argv[1:], "v")
        shutil.copy("a", "b")
    except getopt.GetoptError as error:
        print(error)


swallowed(sys.argv[1:], connect())
explained(connect())
alternatives()
until_it_works()
tidy()
can_write("/srv/shop")
make_folder()
hang_up([], connect())
port()
changed_files()
Window(connect())
fallback()
only_one()
arguments()
