#!/bin/bash
# `0` is this machine.
set -e
curl -d '{}' 0:$PORT/hook/shutdown  # ✓
curl -m 9 -d '{}' "http://[::]:$PORT/hook/shutdown"
