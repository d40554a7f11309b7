#!/bin/bash
# yum refuses a list that is none, and how that ended is asked.
set -e
curl -s -L -m 60 "$SOURCE/shop.repo" > /etc/yum.repos.d/shop.repo  # ✓
yum install -y shop || result=$?
if [ "${result:-0}" -ne 0 ]; then
  echo "No shop here: it is done by hand." >&2
fi
