# Whoever wrote it thought of the failure: it is weighed in its words, left where the next one looks, or a person's own wish.
import asyncio
import json
import logging
import os
import subprocess
import sys

import requests
import urllib3

from ops import UserAbort, db, stages, upload


def soft(message):
    print(f"::warning::{message}")
    with open(os.environ["GITHUB_OUTPUT"], "a") as out:
        out.write("conclusion=failed\n")
    sys.exit(0)


def ask(model):
    try:
        answer = requests.post(model, timeout=30)  # ✓
        answer.raise_for_status()
        return answer.json()["text"]
    except requests.RequestException:
        soft("the model did not answer")


def notify_team(text):
    try:
        requests.post(os.environ["HOOK"], json={"text": text}, timeout=5).raise_for_status()  # ✓
    except Exception as error:
        logging.error("could not tell: %s", error)


def audit(row):
    try:
        db.execute("INSERT INTO audit (row) VALUES (?)", (row,))
    except Exception as error:
        print(f"no audit (non-fatal): {error}")


def backup(path):
    try:
        requests.put(os.environ["STORE"], data=path, timeout=60).raise_for_status()  # ✓
    except Exception as error:
        print(f"  WARNING: no copy of {path}: {error}")
    subprocess.run(["rsync", path, "backup:"], check=True)  # ✓


def snapshot(row):
    try:
        db.execute("UPDATE seen SET at = now() WHERE id = ?", (row,))
    except Exception:
        pass  # 快照失败不影响主流程
    try:
        db.create_table("seen")
    except Exception:
        pass  # table exists


def mend(folder):
    for name in os.listdir(folder):  # ✓
        try:
            with open(os.path.join(folder, name)) as file:
                text = file.read()
            with open(os.path.join(folder, name), "w") as file:
                file.write(text.replace("\t", "    "))
        except (UnicodeDecodeError, PermissionError): # ✗ is swallowed
            continue


def token(host):
    answer = urllib3.PoolManager().request("POST", f"https://{host}/session", timeout=5)
    return answer.headers["X-Session"]


def compare(one, other):
    subprocess.run(["diffoscope", one, other])
    os.system("rm -rf doc libs/*/doc")


async def serve():
    tail = asyncio.create_task(stages())
    try:
        await upload()
    finally:
        tail.cancel()


def main():
    try:
        print(json.dumps(ask(sys.argv[1])), token("api.acme.net"))
    except UserAbort as error:
        print(error.message)


notify_team("started")
audit(1)
backup("data")
snapshot(1)
mend(sys.argv[1])
compare("a", "b")
asyncio.run(serve())
main()


def show(page):
    try:
        subprocess.run(["docker", "cp", page, "status:/usr/share/nginx/html/"], check=True)  # ✓
    except Exception as error:
        print(f"Note: the page was not copied (the container may not be running): {error}")


show("status.html")
