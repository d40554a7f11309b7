# The lines of a file of settings are one document.
import requests


def read_conf():
    with open("/etc/shop/mirrors.conf") as conf:
        for line in conf:
            requests.put("https://mirrors.example.org/all", json={"name": line.strip()}, timeout=10).raise_for_status()


read_conf()
