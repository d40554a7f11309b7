#!/usr/bin/env python3
# What stands behind the end of the run never runs.
import os
import sys


def save(name):
    print(name)
    return
    os.mkdir(name)


save("report")
sys.exit()
os.mkdir("report")
