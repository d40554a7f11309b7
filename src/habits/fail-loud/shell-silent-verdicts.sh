#!/bin/sh -e
# Each exit status is an answer of its own: none of the branches is a failure.
./probe "$SERVER" -i eth0
case "$?" in
  10) echo "[PASS] restricted cone" ;;
  11) echo "[PASS] port restricted cone" ;;
  8) echo "[No NAT] open" ;;
  *) echo "[FAIL] not recommended" ;;
esac
