# example: path=scripts/page.py
import json
import sys

import paramiko


def change(host, path, entries):
    client = paramiko.SSHClient()
    client.connect(host, timeout=5)
    sftp = client.open_sftp()
    with sftp.open(path) as file:
        known = json.load(file)
    with sftp.open(path, "w") as file:
        json.dump({**known, **entries}, file)


path = "/home/shop-pi/page.json"
change(sys.argv[1], path, {"open": True})
