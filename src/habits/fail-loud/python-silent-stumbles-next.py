# The next statement misses what could not be made, and ends the run.
import os
import shutil
import socket
import sqlite3


class Server:
    def __init__(self):
        self.socket = None

    def start(self):
        try:
            self.socket = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
            self.socket.bind((socket.gethostbyname(socket.gethostname()), 4984))  # ✓
            self.socket.listen(5)
        except ConnectionError as error:
            print("Error:", error)

    def answer(self):
        client, _ = self.socket.accept()
        client.send(b"hello")
        return client.recv(1024)


def back_up(folder):
    try:
        os.makedirs(folder, exist_ok=True)
    except OSError as error:
        print(f"Error creating the folder: {error}")
    print(sum(number for number in shutil.disk_usage(folder)))
    shutil.copy("orders.db", folder)  # ✓


def add_day(cursor):
    try:
        cursor.execute("ALTER TABLE notes ADD COLUMN day TEXT")
    except Exception as error:
        print("Failed to add the column:", error)
    cursor.execute("SELECT id, day FROM notes WHERE day IS NULL")
    for row in cursor.fetchall():
        cursor.execute("UPDATE notes SET day = ? WHERE id = ?", ("", row[0]))


back_up("/srv/orders")
add_day(sqlite3.connect("notes.db").cursor())
if __name__ == "__main__":
    server = Server()
    server.start()
    for number in range(100):
        print(server.answer())
