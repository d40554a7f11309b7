# example: path=scripts/relabel.py
import shutil
import sqlite3
import sys


def relabel(connection):
    connection.execute(f"UPDATE orders SET label = 'x' WHERE {sys.argv[2]}")
    connection.execute("DELETE FROM notes WHERE label = ?", (sys.argv[3],))


def main(source):
    copy = source + ".new"
    shutil.copy2(source, copy)
    relabel(sqlite3.connect(copy))


if __name__ == "__main__":
    main(sys.argv[1])
