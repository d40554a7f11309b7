#!/bin/bash
# A bad end, a question that is answered, and what there is nothing to do for.
set -e
if [ $# -eq 0 ]; then
  echo "Usage: $0 folder"
  exit
fi
if [ ! -d "$1" ]; then
  echo "Error: no such folder"
  exit 1
fi
if [ -e "$1/done" ]; then
  echo "Already there, skipping"
  exit
fi
if grep -q failed "$1/report"; then
  echo "It failed"
  false
  exit
fi
if [ ! -d "$1/cache" ]; then
  echo "Cache not found: $1/cache"
  exit 0
fi
rsync -a "$1/" /srv/shop/  # ✓
