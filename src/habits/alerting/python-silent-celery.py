# example: path=shop/celery.py
# Celery's own command line runs its workers and its clock, and keeps what becomes of each task.
from datetime import timedelta

from celery import Celery

celery = Celery("shop", broker="redis://queue:6379/0")
celery.conf.update(beat_schedule={"orders": {"task": "shop.tasks.orders", "schedule": timedelta(minutes=10)}})


@celery.on_after_finalize.connect
def find_tasks(_, **__):
    celery.autodiscover_tasks(["shop.tasks"], force=True)


if __name__ == "__main__":
    celery.start()
