# A rehearsal that is undone at its end.
import sys

from django.db import transaction

from shop.models import Tag


def tidy():
    Tag.objects.filter(user=None).delete()  # ✓


dry_run = "--dry" in sys.argv
with transaction.atomic():
    tidy()
    if dry_run:
        raise RuntimeError("rolled back")
