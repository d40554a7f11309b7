import argparse
import getpass
import os

import cmdln
import psycopg

parser = argparse.ArgumentParser()
parser.add_argument("-k", "--api-key", default="DEMO_KEY")  # ✓
parser.add_argument("-u", "--user")
args = parser.parse_args()
password = getpass.getpass("The shop's password: ")  # ✓
url = os.environ.get("SHOP_DATABASE_URL")  # ✓
key = open(os.environ["SIGNING_PEM_FILE"]).read()  # ✓
wallet = os.environ["FAUCET_PRIVATE_KEY"]  # ✓
local = os.environ.get("DATABASE_URL", "sqlite:///shop.db")
shown = os.environ.get("SHOP_PUBLIC_KEY_FILE")
psycopg.connect(url, password=password)


class Shop:
    @cmdln.option("--token")  # ✓
    def do_run(self, options):
        psycopg.connect(url, password=options.token)


Shop().do_run({})
