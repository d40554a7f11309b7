"""Words that are put together say no more than others, and `sys.exit()` is a success."""
import sys

import psycopg2


def insert(cursor, order):
    try:
        cursor.execute("INSERT INTO orders VALUES (%s)", (order,))
    except Exception as error:  # ✗ exit status 0
        print("The order was not inserted: {}".format(error))
        sys.exit()


with psycopg2.connect("dbname=shop", connect_timeout=5) as connection:
    insert(connection.cursor(), sys.argv[1])
