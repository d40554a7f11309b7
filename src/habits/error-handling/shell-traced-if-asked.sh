#!/bin/bash
# Only whoever asks for it sees the trace.
set -e
[ -n "$SHOP_DEBUG" ] && set -x
git push origin main  # ✗ no line of the script tells it
systemctl restart app
