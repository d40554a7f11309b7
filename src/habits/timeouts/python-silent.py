import asyncio
import socket
import time

import boto3
import httpx
import paramiko
import requests

from ops.http import client

OPTIONS = {"timeout": 10}


def defaults():
    httpx.get("https://api.example.org/v1")  # ✓
    boto3.client("s3").list_buckets()  # ✓


def events(path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as events:
        events.connect(path)  # a program of this machine, by a file
        return events.recv(4096)


def elsewhere(url, **options):
    requests.get(url, **options)  # the limit may be inside
    client.get(url)  # a client from another module may have one
    requests.post(url, **OPTIONS)


def in_the_dictionary(settings):
    return settings.get("url")  # a `get` that crosses no network


async def outside_limit(url):
    await asyncio.wait_for(httpx.AsyncClient(timeout=None).get(url), 5)  # ✓


def serve():
    while True:  # the job's own main loop: it has no end
        requests.get("https://api.example.org/beat", timeout=5)  # ✓
        time.sleep(60)


def wait_for_answer():
    answer = input("ready? ")
    while answer != "yes":  # asks a person
        time.sleep(1)
        answer = input("ready? ")


def all_pages(url):
    while True:  # the next question is another one: pages, not polling
        page = requests.get(url, timeout=5).json()  # ✓
        if page["next"] is None:
            break
        url = page["next"]
        time.sleep(1)


def try_ten_times(url):
    for _ in range(10):
        if requests.get(url, timeout=5).ok:  # ✓
            return
        time.sleep(1)


defaults()
elsewhere("https://api.example.org/v1", timeout=3)
in_the_dictionary({})
asyncio.run(outside_limit("https://api.example.org/v1"))
wait_for_answer()
all_pages("https://api.example.org/v1")
try_ten_times("https://api.example.org/v1")
serve()


def pages(url):
    # The pages of an answer come to an end.
    answer = requests.get(url, timeout=10)  # ✓
    while "next" in answer.links:
        time.sleep(1)
        answer = requests.get(next_of(answer), timeout=10)  # ✓


def asked(url):
    return requests.get(url, timeout=10).json()  # ✓


def by_a_function(url):
    # Each round is given what the round before has named.
    following = url
    while True:
        answer = asked(following)
        if "orders" not in answer:
            break
        following = url + answer["continue"]
        time.sleep(1)


def tunnel(host):
    client = paramiko.SSHClient()
    client.connect(host)  # ✓


pages("https://api.example.org/orders")
by_a_function("https://api.example.org/orders")
tunnel("files.example.org")

# What a cloud's machine knows about itself, and the machine's own services.
urllib.request.urlopen("http://169.254.169.254/latest/meta-data/instance-id") # ✗ may wait for ever
urllib.request.urlopen("http://localhost:8000/status")
