# example: path=jobs/sessions.py job
# Each row that a query has found goes, one by one.
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from shop.models import Login

with Session(create_engine("postgresql://db/shop")) as session:
    for login in session.execute(select(Login).where(Login.active.is_(False))).scalars().all():
        session.delete(login)  # ✗ destroys at once
    session.commit()
