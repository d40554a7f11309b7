import requests


def ask(method, path, data=None):
    if method == "GET":
        response = requests.get("https://shop.acme.net" + path, timeout=5)
    else:
        response = requests.post("https://shop.acme.net" + path, json=data, timeout=5)
    return response.json()


def exists(name):
    answer = ask("GET", f"/pages/{name}")
    return answer.get("success", False)


def make(name):
    answer = ask("POST", "/pages", {"name": name})
    if not answer.get("success"):
        raise SystemExit(answer["errors"])


if not exists("prices"):
    make("prices")
