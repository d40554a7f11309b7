# example: path=shop_flows/jobs/rename.py
"""Functions for the batch system's jobs."""
from argparse import ArgumentParser


def rename(source: str, target: str) -> None:
    with open(source) as rows, open(target, "w") as out:
        for row in rows:
            out.write(row.replace("|", ";"))


if __name__ == "__main__":
    parser = ArgumentParser()
    parser.add_argument("source")
    parser.add_argument("target")
    args = parser.parse_args()
    rename(args.source, args.target)
