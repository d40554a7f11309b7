# The branch in which it stands is told, and not the one around that; a sound that is not heard is nothing lost.
import sys

from machine import play_alarm

orders = open("orders.txt").read().split()  # ✓
if len(sys.argv) > 1:
    orders = [order for order in orders if order == sys.argv[1]]
    if not orders:  # ✗ only says that something failed
        print(f"Order {sys.argv[1]} not found")
        sys.exit()
try:
    play_alarm()
except Exception:
    pass
