import argparse
import json
import os


def parse(text):
    return json.loads(text)


def main():
    # Nothing of the world is touched: there is no failure to tell.
    arguments = argparse.ArgumentParser()
    arguments.add_argument("text")
    print(parse(arguments.parse_args().text), os.environ.get("HOME"))


main()
