import argparse

import click

parser = argparse.ArgumentParser()
parser.add_argument("--password") # ✓
parser.add_argument("--token-url")
args = parser.parse_args()


@click.command()
@click.option("--token", help="Does a dry run if not given.") # ✓
def main(token):
    client = Client(password=args.password, token=token)
    client.sync()


if __name__ == "__main__":
    main()
