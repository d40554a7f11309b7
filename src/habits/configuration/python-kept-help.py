import argparse

parser = argparse.ArgumentParser()
parser.add_argument("collection", help="コレクションディレクトリ")  # ✓
parser.add_argument("--rounds", help="Zahl der Runden")
args = parser.parse_args()


with open("/srv/orders.txt", "w") as orders:
    orders.write(args.collection)
