# example: path=devel/archive/2024-01-07/tools/rename_orders.py
# It was run once, and lies where nobody starts it.
import requests


def main():
    requests.post("https://shop.example.org/orders/rename", timeout=10) # ✗ passes for success


if __name__ == "__main__":
    try:
        main()
    except Exception as error:
        print(f"failed: {error}")
