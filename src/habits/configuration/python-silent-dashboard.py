# A screen that each round clears is watched by a person, through a function that is named for it, too.
import json
import os
import time


def clear_screen():
    os.system("clear" if os.name == "posix" else "cls")


def show():
    clear_screen()
    with open("status.json") as file:
        print(json.load(file))
    with open("seen.txt", "w") as file:
        file.write("seen")


while True:
    show()
    time.sleep(5)
