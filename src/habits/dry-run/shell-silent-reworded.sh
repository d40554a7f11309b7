#!/bin/bash
# Asked until there is an answer, and said in other words.
set -e
while [ -z "$DEVICE" ]; do
  read -rp "Please enter the name of the stick: " DEVICE
done
part=$(echo "${DEVICE}1" | sed s/dev/media/)
rm -rf "$part"/*  # ✓
