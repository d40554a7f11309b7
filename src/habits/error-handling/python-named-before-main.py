# example: path=scripts/config.py
# All that is left stands before `main` is called: no handler in it would help.
import json
import sys


def read(place):
    with open(place) as file:  # ✗ put the work in a `try`
        return json.load(file)


def main(config):
    print(config["name"])


if __name__ == "__main__":
    main(read(sys.argv[1]))
