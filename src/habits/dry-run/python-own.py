# silent: what the file fills again.
import os
import shutil
from os.path import join

from shop.models import Style

OUT = join(os.path.dirname(__file__), "tables")


def clear(folder):
    for name in os.listdir(folder):
        os.remove(join(folder, name))


def tables(frame):
    frame.to_csv(join(OUT, "rows.csv"))
    with open(join(OUT, "names.txt"), "w") as names:
        names.write("rows")


def styles(found):
    Style.objects.all().delete()
    for name in found:
        Style.objects.create(name=name)


clear(OUT)
tables(None)
styles(["plain"])


def mirror(git, duckdb):
    folder = join(os.getcwd(), "mirror")
    if os.path.isdir(folder):
        shutil.rmtree(folder)
    git.Repo.clone_from("https://git.example.org/shop.git", folder)
    points = duckdb.connect()
    points.execute("CREATE TABLE points AS SELECT * FROM 'points.parquet'")
    points.execute("UPDATE points SET batch = floor(rank / 10)")


mirror(None, None)


def reload(rates):
    import psycopg2

    cursor = psycopg2.connect("dbname=shop", connect_timeout=10).cursor()
    cursor.execute("TRUNCATE TABLE rates")
    for rate in rates:
        cursor.execute("INSERT INTO rates (name, value) VALUES (%s, %s)", rate)


reload([])


def renew(root, branch, export_tree):
    folder = join(root, branch)
    if os.path.isdir(folder):
        shutil.rmtree(folder)
    export_tree.mirror_export(root, folder)


renew(os.environ["MIRROR"], "master", None)
