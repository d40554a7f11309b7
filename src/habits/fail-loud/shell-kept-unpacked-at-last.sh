#!/bin/sh
# What was not fetched is no archive, and that is the script's status.
if [ ! -f "$1.tar.gz" ]; then
  wget -O "$1.tar.gz" "$2" --no-verbose
fi
rmdir "$1"
tar -xvzf "$1.tar.gz" # ✓
