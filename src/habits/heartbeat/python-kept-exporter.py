"""When its last round was is among the numbers that are fetched from it."""  # ✓
import os
import time
from http.server import BaseHTTPRequestHandler, HTTPServer
from threading import Thread
from urllib.request import urlopen

state = {"size": 0, "at": 0}


def rounds():
    while True:
        with urlopen(os.environ["STORE"], timeout=10) as answer:
            state["size"] = int(answer.read())
        state["at"] = time.time()
        time.sleep(300)


class Numbers(BaseHTTPRequestHandler):
    def do_GET(self):
        text = "# TYPE store_bytes gauge\n" f"store_bytes {state['size']}\n"
        text += "# TYPE store_last_round_timestamp gauge\n" f"store_last_round_timestamp {state['at']}\n"
        self.send_response(200)
        self.end_headers()
        self.wfile.write(text.encode())


Thread(target=rounds, daemon=True).start()
HTTPServer(("", 9199), Numbers).serve_forever()
