# A constant that the environment overrides is a default.
import os

HOST = "db.internal"  # ✓
if "DB_HOST" in os.environ:
    HOST = os.environ["DB_HOST"]  # ✓


DEFAULT_QUEUE_HOST = "queue.internal"  # ✓


def connect(server="cache.internal"):  # ✓
    return server


connect()
