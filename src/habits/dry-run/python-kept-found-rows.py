# example: path=jobs/sessions.py job
import os

from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

from shop.models import Login

dry_run = os.environ.get("DRY_RUN") == "1"
with Session(create_engine("postgresql://db/shop")) as session:
    for login in session.execute(select(Login).where(Login.active.is_(False))).scalars().all():
        if not dry_run:
            session.delete(login)  # ✓
    session.commit()
