# example: path=jobs/migrate.py job
# Appending a line overwrites nothing: a crash leaves what stood there.
import argparse
import os

STATE = "done.state"


def load_state(path):
    done = set()
    if not os.path.exists(path):
        return done
    with open(path, "r", encoding="utf-8") as f:
        for line in f:
            done.add(line.strip())
    return done


def append_state(path, title):
    with open(path, "a", encoding="utf-8") as f:
        f.write(title + "\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--state-file", default=STATE)
    args = parser.parse_args()
    done = load_state(args.state_file)
    for title in ["a", "b"]:
        if title not in done:
            append_state(args.state_file, title)


main()
