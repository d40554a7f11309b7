# example: path=scripts/generate.py
# Whoever asks for a list is shown one, and nothing is done.
import argparse
import shutil


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--place")
    args = parser.parse_args()
    orders = ["a", "b"]
    if args.list:
        print(f"\nFound {len(orders)} orders in the shop:")
        print("Looking at each of them now")
        for order in orders:
            print(f"Loaded order {order} from the shop")
        return
    print(f"Generating the files of {len(orders)} orders...")
    for order in orders:
        shutil.copyfile(order, f"{args.place}/{order}.done")
    print("Wrote all of the files")


main()
