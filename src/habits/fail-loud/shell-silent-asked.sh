#!/bin/bash
# Tools asked for what they print; a list that is made here; a function that never comes back; a loop's own `||`.
set -e
fail() {
  echo "INSTALL FAILED"
  while true; do sleep 60; done
}
bad=$( (./verify-headers.sh || true) | awk '{ print $7 }')  # ✓
df | awk '{ print $1 }' > /tmp/volumes
for volume in $(cat /tmp/volumes); do
  echo "$volume $bad"
done
mv -f /etc/rc.local~ /etc/rc.local || fail
((compare "$OLD" "$NEW" || true) && python3 check.py) & check=$!
wait "$check"
