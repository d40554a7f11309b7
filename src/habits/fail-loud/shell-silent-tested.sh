#!/bin/bash
# A test of its own ends the run; a condition looks at the answer; a program of one's own, for what it prints or at all.
set -e
version=$(wget -qO- --timeout=9 "$URL" | grep -o '[0-9.]*')  # ✓
test -n "$version"
if curl -s --max-time 5 "$URL" | jq .offline | grep -q false; then
  echo "online"
fi
/etc/update-motd.d/99-app || true
