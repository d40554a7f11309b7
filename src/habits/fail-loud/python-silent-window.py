# A window: whoever sits before it reads what it says, and its exit status is nobody's.
import subprocess
import sys
import tkinter

import requests


def rate(label):
    try:
        label["text"] = requests.get("https://rates.example.org/eur", timeout=10).text
    except requests.RequestException:
        print("no answer")
        sys.exit()


def calculator():
    subprocess.call(["calc.exe"])


root = tkinter.Tk()
box = tkinter.Label(root)
rate(box)
calculator()
root.mainloop()
