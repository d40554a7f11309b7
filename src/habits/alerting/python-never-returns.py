# example: path=ops/orders.py
import pathlib

import pika


def settings(path):
    values = {}
    for line in pathlib.Path(path).read_text(encoding="utf-8").splitlines():
        name, _, value = line.partition("=")
        values[name] = value
    return values


SETTINGS = settings("/srv/shop/.env")
channel = pika.BlockingConnection(pika.ConnectionParameters(host=SETTINGS["HOST"])).channel()
channel.basic_consume(queue="orders", on_message_callback=print)
channel.start_consuming()  # ✗ fails nobody is told
