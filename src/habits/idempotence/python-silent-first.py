# A flag says that it is to be made, or the name was changed where there is one already.
import os
import sys

import pandas
import sqlalchemy


class Clouds:
    def __init__(self, path):
        self.path = path
        self.create_directory = not os.path.isdir(os.path.dirname(path))

    def save(self):
        if self.create_directory:
            os.makedirs(os.path.dirname(self.path))  # ✓
        with open(self.path, "w") as file:
            file.write("clouds: {}")


def session(folder, number):
    if os.path.exists(folder):
        folder = f"{folder}_{number}"
    os.mkdir(folder)  # ✓


def load(frame, engine, table):
    delete_matching_rows(engine, table, frame)
    frame.to_sql("visits", con=engine, if_exists="append")


def delete_matching_rows(engine, table, frame):
    with engine.begin() as connection:
        connection.execute(table.delete().where(table.c.day.in_(frame["day"])))


Clouds(sys.argv[1]).save()
session(sys.argv[2], 1)
load(pandas.read_csv(sys.argv[3]), sqlalchemy.create_engine(sys.argv[4]), sqlalchemy.Table("visits"))
