#!/bin/sh
# Pacemaker ends an action that takes longer than its description says.
. "$OCF_FUNCTIONS_DIR/ocf-shellfuncs"
until curl -fsS -m 5 http://localhost:8080/health > /dev/null; do # ✓
  sleep 1
done
