# Rows that the same function removes first, by a statement that a library wraps.
import pandas as pd
import sys

from shop import engine
from sqlalchemy import text


def publish(rows: pd.DataFrame) -> None:
    with engine.begin() as conn:
        if len(sys.argv) > 1:
            conn.execute(text("DELETE FROM related WHERE shop = :shop"), {"shop": sys.argv[1]})
        else:
            conn.execute(text("DELETE FROM related"))
        rows[["id", "score"]].to_sql("related", con=conn, if_exists="append", index=False)


def add(rows: pd.DataFrame) -> None:
    with engine.begin() as conn:
        rows.to_sql("related", con=conn, if_exists="append", index=False)  # ✗ delete them first


publish(pd.DataFrame())
add(pd.DataFrame())
