# example: path=ops/discord-bot.py
"""Answers commands in the guild's channels; connects again when the gateway hangs up."""
import json
import time
import urllib.request

STATE = "state.json"


def connect_once():
    with urllib.request.urlopen("https://gateway.example.org/bot", timeout=10) as answer:
        return json.load(answer)


def run():
    delay = 1
    while True: # ✗ only who waits for it notices
        try:
            connect_once()
            delay = 1
        except Exception as error:
            with open(STATE, "w", encoding="utf-8") as state:
                state.write(str(error))
            time.sleep(delay)
            delay = min(delay * 2, 60)


if __name__ == "__main__":
    run()
