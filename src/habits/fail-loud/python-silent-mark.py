# example: path=scripts/console.py
import os


def show(text):
    if os.path.exists("/run/shop.once"):
        return
    try:
        # Once, or a loop of crashes fills the console.
        with open("/run/shop.once", "w"):
            pass
    except Exception:
        print_nothing = True
    print(text)


def mark():
    try:
        with open("/run/shop.mark", "w"):
            pass
    except Exception:
        pass


show("ready")
mark()
