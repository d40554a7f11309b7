import requests


def show(node):
    state = requests.get(f"https://{node}/state", timeout=5)  # ✗ passes for data
    said = state.json()
    print(f"Load: {said.get('load')}")
    print(f"Tasks: {said.get('tasks')}")


show("shop.acme.net")
