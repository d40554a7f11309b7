# A constant that the environment overrides is a default.
import os
import sys

HOST = "db.internal"  # ✓
if "DB_HOST" in os.environ:
    HOST = os.environ["DB_HOST"]  # ✓


DEFAULT_QUEUE_HOST = "queue.internal"  # ✓


def connect(server="cache.internal"):  # ✓
    return server


connect()


if len(sys.argv) < 2:
    CAMERAS = ["rtsp://10.0.0.34:8554/one"]  # ✓
else:
    CAMERAS = sys.argv[1:]
