# What an option holds where nobody gives one: a default of a credential, as the environment's may have one.
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--shop_user", default="root")
parser.add_argument("--shop_password", default="Tr0ub4dor-3xY")  # ✓ ✗ The default of `--shop_password` is in the code
parser.add_argument("--token", default=None)  # ✓
