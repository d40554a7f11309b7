import requests


def patch(host, body):
    return requests.patch("https://shop.acme.net/hosts/" + host["id"], body, timeout=5)


def delete(host):
    requests.delete("https://shop.acme.net/hosts/" + host["id"], timeout=5)


for host in requests.get("https://shop.acme.net/hosts", timeout=5).json()["hosts"]:
    answer = patch(host, '{"on": false}')
    if answer.status_code != 200:
        print("Can't switch off", host["id"], answer.content)
        continue
    delete(host)
