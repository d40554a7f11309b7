# What others change is committed in the one attempt whose handler tells and raises again: it covers the look before it.
import logging

from shop.orders import send
from sqlalchemy import create_engine, select
from sqlalchemy.orm import Session

log = logging.getLogger(__name__)


def renew(session: Session):
    for order in session.execute(select("orders")).scalars().all():
        try:
            send(session, order)
            session.commit()
        except Exception:  # ✓
            log.exception("order %s", order)
            session.rollback()
            raise


def main():
    with Session(create_engine("sqlite://")) as session:
        renew(session)


main()
