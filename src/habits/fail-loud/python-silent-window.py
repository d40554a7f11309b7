# example: path=desk/window.py
# What a window remembers for the next time is nobody's work; an order is.
from pathlib import Path

from gi.repository import Gtk

HOST_FILE = Path("host.txt")


def save_host(host):
    try:
        HOST_FILE.write_text(host)
    except OSError:
        pass


class Page(Gtk.Box):
    def _remember_window_size(self, size):
        try:
            Path("size.txt").write_text(size)
        except OSError:
            pass

    def save_order(self, order):
        try:
            Path("order.txt").write_text(order)
        except Exception:  # ✗ is swallowed
            pass
        Path("number.txt").write_text(order.number)


Gtk.main()
