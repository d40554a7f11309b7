# What is typed in or given by position, an entry of a file of settings, a constant of a module that holds them.
import getopt
import json
import secrets
import sys
from pathlib import Path

import config
import yaml
from login import api_key
from shop import Shop

opts, rest = getopt.getopt(sys.argv[1:], "k:")
for opt, arg in opts:
    if opt == "-k":
        master_key = arg  # ✓
password = input("The shop's password: ")  # ✓
with open("shop.yml") as file:
    settings = yaml.safe_load(file)
Shop(settings["user"], password=settings["password"])  # ✓
Shop("ops", token=api_key)  # ✓
Shop("ops", token=config.API_TOKEN)  # ✓
# Words of a text, an answer's field, a function that makes one: nobody can tell.
for row in json.loads(Path("words.json").read_text()):
    Shop(row["token"])
token_length = len(sys.argv[1])
Shop(secrets.token_hex)
