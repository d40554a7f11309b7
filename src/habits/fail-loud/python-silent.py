import json
import logging
import os
import queue
import shutil
import subprocess
import sys
import time

import requests

from ops import notify_slack


def tidy(path, process):
    try:
        shutil.rmtree(path) # ✓
    except OSError:
        pass  # best effort: it is only tidied up
    try:
        os.remove(path)
    except FileNotFoundError:
        pass  # gone already
    try:
        process.terminate()
    except Exception:
        pass


def conditions(records, waiting):
    try:
        import numpy
    except ImportError:
        numpy = None
    try:
        record = records["id"]
    except KeyError:
        record = None
    try:
        return waiting.get_nowait(), record, numpy
    except queue.Empty:
        return None


def retry(url):
    for _ in range(3):
        try:
            answer = requests.get(url, timeout=10)  # ✓
            answer.raise_for_status()
            return answer
        except requests.RequestException as error:
            logging.warning("again in a second: %s", error)
            time.sleep(1)
    raise SystemExit(f"{url} did not answer three times")


def each(paths):
    failed = 0
    for path in paths:
        try:
            shutil.copy(path, "/backup")
        except OSError as error:
            logging.error("%s: %s", path, error)
            failed += 1
    return failed


def tell(text):
    try:
        requests.post(os.environ["SLACK_WEBHOOK_URL"], json={"text": text}, timeout=5)
    except requests.RequestException as error:
        logging.warning("nobody was told: %s", error)


def processes(path):
    subprocess.run(["./update.sh", path], check=False)  # ✓
    version = subprocess.run(["git", "describe"], capture_output=True, text=True).stdout.strip()
    if not version:
        sys.exit("no version")
    listing = json.loads(subprocess.run(["pip", "list", "--format=json"], capture_output=True).stdout)
    subprocess.run(["xdg-open", path])  # for the person at the screen
    os.system("cls" if os.name == "nt" else "clear")
    os.system(f"kdiff3 {path} {path}.old")
    result = subprocess.run(["make"])  # ✓
    if result.returncode != 0:
        sys.exit("make failed")
    return version, listing


def status_in_the_body(url):
    answer = requests.post(url, timeout=10).json()
    if not answer["ok"]:
        raise SystemExit(answer["error"])


def interrupted():
    try:
        time.sleep(60)
    except KeyboardInterrupt:
        sys.exit(0)


try:
    tidy("work", subprocess.Popen(["./serve.sh"]))  # ✓
    conditions({}, queue.Queue())
    retry("https://api.example.org/v1")
    processes("README")
    status_in_the_body("https://api.example.org/v1")
    tell("done")
    interrupted()
except ValueError as error:  # ✓
    sys.exit(f"bad value: {error}")
sys.exit(1 if each(sys.argv[1:]) else 0)
