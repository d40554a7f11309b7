#!/bin/bash
# Into what was not started nobody comes, and that is the script's own status.
if [ -n "$STOPPED" ]; then
  lxc start --project shop "$BOX"
  echo "Started $BOX"
fi
lxc shell --project shop "$BOX" # ✓
