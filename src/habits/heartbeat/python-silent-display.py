# A display that is attached to the machine: who looks at it sees that it is dark.
import pika
from luma.oled.device import ssd1306

device = ssd1306()
channel = pika.BlockingConnection().channel()
channel.basic_consume(queue="readings", on_message_callback=lambda *of: device.show())
channel.start_consuming()
