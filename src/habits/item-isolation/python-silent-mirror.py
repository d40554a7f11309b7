# example: path=jobs/images.py job
import json
import subprocess
from urllib.request import urlopen

import boto3
import requests

S3 = boto3.client("s3")


def mirror():
    images = json.loads(urlopen("https://shop.acme.net/images.json", timeout=10).read())
    for name in images:
        subprocess.run(f"skopeo copy docker://{images[name]} docker://registry.acme.net/{name}", shell=True, check=True)


def copy_all():
    for entry in S3.list_objects_v2(Bucket="shop", Prefix="old/")["Contents"]:
        S3.copy_object(Bucket="shop", CopySource=entry["Key"], Key=entry["Key"].replace("old/", "new/"))


def parts():
    found = set()
    for link in requests.get("https://shop.acme.net/parts", timeout=10).json():
        requests.post(link, timeout=10).raise_for_status()
        found.add(link)
    # All of them, or another source altogether.
    if len(found) != 2:
        raise SystemExit("not both parts")


mirror()
copy_all()
parts()
