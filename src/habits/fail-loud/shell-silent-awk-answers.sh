#!/bin/sh
# Its status is the answer: a list whose end is missing stays as it is.
set -e
awk '/^#begin$/ { open = 1 } !open { print } /^#end$/ { open = 0 } END { if (open) exit 1 }' list > list.new && mv list.new list  # ✓
touch list.seen
