# example: path=jobs/copy.sh job
#!/usr/bin/env bash
# What goes with an exit status is no progress.
if [ ! -f "$CONFIG" ]; then
  echo "no settings at $CONFIG" >&2
  exit 1
fi
echo "Copying the orders"
cp -r orders /srv/copies/
echo "The orders are copied"
