# example: path=jobs/kiosk.py job
# Without the file there is another answer; what is written, and what anything may be wrong with, is asked for.
import os


def build():
    try:
        return os.path.getmtime("dist/index.html")
    except OSError:
        return None


def rows():
    try:
        return open("data/rows.csv").read()  # ✗ looks in whatever folder the job starts in
    except Exception:
        return ""


print(build(), rows())
