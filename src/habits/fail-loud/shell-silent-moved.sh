#!/bin/sh
# What was not moved cannot be read by the next command, which is asked.
history="$(grep ^HistoryFile /etc/orders.conf)"
[ -z "$history" ] && exit 0
mv "$history" "$history.now.$$"
if orders-import < "$history.now.$$"; then
  rm "$history.now.$$"  # ✓
else
  ls -l "$history.now.$$"
fi
