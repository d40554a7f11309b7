#!/bin/bash
# The status of what somebody else named is the script's own.
result=$($CLIENT_V2 "$@" 2>&1)
rc=$?
if [ $rc == 125 ]; then
  result=$($CLIENT "$@")
  rc=$?
fi
echo -n "$result"
exit $rc  # ✓
