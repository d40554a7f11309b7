# example: path=shop/storage.py
# A module: what starts it by itself only tries it out.
import requests


def save(order):
    try:
        requests.post("https://shop.example.org/orders", json=order, timeout=10).raise_for_status()
    except requests.RequestException as error:
        print(f"not saved: {error}")
        return False
    return True


def test_storage():
    save({"id": 1})


if __name__ == "__main__":
    test_storage()
