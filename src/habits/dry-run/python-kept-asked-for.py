# example: path=scripts/send_folder.py
import argparse
import shutil

from redis import Redis
from shop import settings


def remove(folder):
    shutil.rmtree(folder)  # ✓


def send(folder, remove_sent=False, **options):
    if "remove" in options:
        remove_sent = options.pop("remove")
    if remove_sent:
        remove(folder)


parser = argparse.ArgumentParser()
parser.add_argument("folder")
parser.add_argument("--remove", action="store_true")
args = parser.parse_args()
send(args.folder, remove_sent=args.remove)
if settings.settings["redis"]["flush_on_start"]:
    Redis().flushdb()  # ✓
