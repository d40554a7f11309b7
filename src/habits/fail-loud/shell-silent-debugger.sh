#!/bin/sh
# Somebody sits in front of a debugger.
commands=$(mktemp)
echo "set env LD_PRELOAD $PRELOAD" > "$commands"
gdb -x "$commands" --args "$@"
rm "$commands"  # ✓
