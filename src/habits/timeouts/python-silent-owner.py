# A lock is held as long as its owner is there; and what nobody ends.
import os
import sys
import time


def hold(ready, owner):
    while os.path.exists(ready): # ✗ waits for ever
        try:
            os.kill(owner, 0)
        except ProcessLookupError:
            break
        time.sleep(1)


def wait_for(ready):
    while os.path.exists(ready):  # ✗ This loop waits for ever
        time.sleep(1)


hold(sys.argv[1], int(sys.argv[2]))
wait_for(sys.argv[1])
