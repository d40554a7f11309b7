# example: path=scripts/orders.py
# What is lost is nobody's work, or is told by a remark, the head of the function or a value; and beside each what is lost.
import json
import os
import sqlite3
import sys
import urllib.request
from pathlib import Path

db = sqlite3.connect("orders.db")


def interrupt(terminal):
    try:
        os.write(terminal, b"\x03")
    except:
        return


def ask_model(text):
    """Ask the model of this machine, or None if it is unavailable."""
    try:
        request = urllib.request.Request("http://localhost:11434/api", data=text, method="POST")
        Path("answer.json").write_text(urllib.request.urlopen(request, timeout=9).read())
    except Exception:
        pass


def report_to(board, rows):
    try:
        urllib.request.urlopen(urllib.request.Request(board, data=rows, method="POST"), timeout=9)
    except Exception:
        pass


def keep_picture(image):
    try:
        Path("picture.pnm").write_bytes(image)
    except Exception:
        pass  # don't fail


def narrow(rows):
    try:
        Path("rows.json").write_text(json.dumps(rows))
    except PermissionError:
        pass


def looked_at(rows):
    try:
        db.execute("UPDATE orders SET sent = 1")
    except Exception as error:
        if "locked" in str(error):
            return


def answered(rows):
    try:
        Path("rows.json").write_text(json.dumps(rows))
    except Exception:
        return False
    return True


def counted(rows):
    done = 0
    for row in rows:
        try:
            Path(row).write_text("1")
            done += 1
        except Exception:
            continue
    print(f"{done} of {len(rows)}")


def preview(rows):
    try:
        Path("rows.html").write_text(rows)
    except Exception:
        pass


def beside(rows):
    try:
        Path("debug/rows.html").write_text(rows)
        Path("status.json").write_text("{}")
    except Exception:
        pass


def asked_of_system(pin):
    try:
        Path("/sys/class/gpio/export").write_text(pin)
    except Exception:
        pass
    try:
        db.execute("DROP TABLE old_orders")
    except Exception:
        pass


def lost(rows):
    try:
        Path("rows.json").write_text(json.dumps(rows))
    except Exception:  # ✗ is swallowed
        pass
    try:
        db.execute("UPDATE orders SET sent = 1")
    except Exception as error:  # ✗ is swallowed
        return
    tmp = Path("peaks.tmp")
    try:
        tmp.write_text(json.dumps(rows))
        tmp.replace("peaks.json")
    except:  # ✗ is swallowed
        pass  # TODO


interrupt(1)
ask_model(b"")
report_to(sys.argv[1], b"")
keep_picture(b"")
narrow([])
looked_at([])
if answered([]):
    counted([])
preview("")
beside("")
asked_of_system("4")
lost([])
