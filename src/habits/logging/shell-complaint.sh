# example: path=jobs/copy.sh job
#!/usr/bin/env bash
# What it complains of before it exits is an error in words.
if [ ! -f "$CONFIG" ]; then
  echo "no settings at $CONFIG" >&2  # ✗ in 3 bare lines, this one first
  exit 1
fi
echo "Copying the orders"
cp -r orders /srv/copies/
echo "The orders are copied"
