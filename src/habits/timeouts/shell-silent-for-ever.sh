#!/bin/sh
# We retry forever, as the installer does.
url=https://files.acme.net/root.img
until curl -fsS -m 5 --head "$url" > /dev/null; do # ✓
  sleep 5
done
