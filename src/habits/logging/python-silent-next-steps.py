# example: path=scripts/prepare.py
import shutil


def main(missing):
    print("Copying the orders")
    shutil.copytree("orders", "archive")
    print("The archive is written")
    print("Its index is written")
    # Whoever started it is told what to do next.
    print("Now fill in these settings:")
    for name in missing:
        print(f"{name}=")


main(["API_KEY"])


def apply():
    shutil.copytree("archive", "shop")
    print("The profile of the shop is applied")
    print("Its backup is written")
    print("Nothing was restarted. Restart after the changes of the network, then run the check.")


apply()
