# What a help text shows is how an address is made; a pattern for tokens is none.
import argparse

PATH_TOKEN = r"lib/cpus/arm(32|64)/.*\.S"

parser = argparse.ArgumentParser(
    description="""Looks at the status page of the shop. A login is part of the address
(`https://watch:shopkeeper@host/status`) and is never shown."""
)
parser.add_argument(
    "--url",
    help="The page's address. Example: --url=https://stats:shopkeeper@web:8443/status",
)
parser.add_argument("--proxy", default="http://watch:hunter2@egress.shop.acme.net:3128")  # ✗ in a URL
