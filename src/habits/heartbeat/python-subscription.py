import os

import requests
from kafka import KafkaConsumer

consumer = KafkaConsumer("orders", bootstrap_servers=os.environ["KAFKA"])  # ✗ If this runs by itself
for message in consumer:
    requests.post(os.environ["BILLING"], data=message.value, timeout=10)
