#!/bin/bash
for unit in shop orders; do
  journalctl -u "$unit" > "$unit.txt" # ✗ goes on: check each step
done
ls
