#!/bin/bash
# What was not installed the last command misses, and its status is the script's.
python3 -m pip install coverage
python3 -m coverage xml # ✓
