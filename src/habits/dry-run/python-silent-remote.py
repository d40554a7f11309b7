# On a server: one thing that has an address of its own, and what is past its time.
import os
from datetime import datetime, timedelta

import requests
from google.cloud import firestore

BASE = os.environ["MEDIA"]


def renew(item):
    requests.delete(f"{BASE}/items/{item}/cover", timeout=10).raise_for_status()
    requests.post(f"{BASE}/items/{item}/cover", data=b"", timeout=10).raise_for_status()


def cleanup_beats(days):
    store = firestore.Client()
    cutoff = datetime.now() - timedelta(days=days)
    batch = store.batch()
    for beat in store.collection("beats").where("at", "<", cutoff).stream():
        batch.delete(beat.reference)
    batch.commit()


renew("26")
cleanup_beats(30)
