import requests


def main():
    token = input("token: ")
    try:
        requests.post("https://shop.acme.net/rows", json={"token": token}, timeout=10).raise_for_status()  # ✓
    except requests.RequestException as error:  # ✗ This failure is only reported
        print(f"Error {error}")


main()
