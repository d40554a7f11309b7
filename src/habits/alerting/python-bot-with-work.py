# example: path=ops/prices.py
"""Answers people, and looks at the prices beside it."""
import os
import threading
import time

import requests
import telebot

bot = telebot.TeleBot(os.environ["BOT_TOKEN"])


def look():
    while True:  # ✗ round of this loop fails nobody is told
        requests.post("https://shop.example.org/prices", json={"seen": True}, timeout=10)
        time.sleep(60)


threading.Thread(target=look).start()
bot.infinity_polling()
