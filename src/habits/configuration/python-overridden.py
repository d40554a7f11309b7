# A constant that the environment overrides is a default.
import os

HOST = "db.internal"  # ✓
if "DB_HOST" in os.environ:
    HOST = os.environ["DB_HOST"]  # ✓


def connect(server="cache.internal"):  # ✓
    return server


connect()
