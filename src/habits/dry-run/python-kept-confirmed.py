import argparse

import pymysql
from wizard.interactive import ask_confirmation

parser = argparse.ArgumentParser()
parser.add_argument("--user")
parser.add_argument("--force", action="store_true")
args = parser.parse_args()
cursor = pymysql.connect(host="db.example.org").cursor()
if not args.force:
    cursor.execute("SELECT * FROM devices WHERE user = %s", (args.user,))
    ask_confirmation("These will go. Is that right?")
cursor.execute("DELETE FROM devices WHERE user = %s", (args.user,))  # ✓
