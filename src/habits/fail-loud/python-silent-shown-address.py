# What is asked only to be shown: without it a line is missing on the screen, and the work is done.
import requests


def print_address():
    try:
        answer = requests.get("https://address.example/plain", timeout=10)
        print(f"The address of this run is {answer.text}")
    except Exception as error:
        print(f"The address is not known: {error}")


def keep_address():
    try:
        answer = requests.get("https://address.example/plain", timeout=10)  # ✗ passes for data
        with open("address.txt", "w") as file:
            file.write(answer.text)
    except Exception as error:  # ✗ only reported
        print(f"The address is not known: {error}")


if __name__ == "__main__":
    keep_address()
    print_address()
