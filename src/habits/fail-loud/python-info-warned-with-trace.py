import os
import sqlite3
import traceback


def set_password(connection):
    try:
        connection.execute("UPDATE admins SET password = ?", (os.environ["ADMIN_PASSWORD"],))
    except Exception as error:  # ✗ only reported
        print(f"WARNING: no password could be set: {error}")
        traceback.print_exc()


def main():
    connection = sqlite3.connect("admins.db")
    set_password(connection)


main()
