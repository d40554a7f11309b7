# example: path=scripts/menu.py
# A person chooses, and sees on the screen what the programs say.
import subprocess

while True:
    choice = input("(b)ackup, (m)anual, (q)uit: ")
    if choice == "b":
        subprocess.call(["tar", "-czf", "/srv/diary.tar.gz", "entries"]) # ✗ may fail unnoticed
        subprocess.call(["cp", "/srv/diary.tar.gz", "/mnt/usb"])
    elif choice == "m":
        subprocess.call(["lynx", "manual.html"])
    else:
        break
