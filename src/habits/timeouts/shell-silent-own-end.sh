#!/bin/bash
# A function of the file ends the run after so many tries.
fatal() {
  echo "$1" >&2
  exit 1
}
count=0
while fuser /var/lib/dpkg/lock > /dev/null 2>&1 || lsof /var/lib/apt/lists/lock > /dev/null 2>&1; do
  [ "$count" -ge 200 ] && fatal "no lock"
  count=$((count + 1))
  sleep 3
done
sftp -b - -o "ControlPath=$shared" ignored << EOF
put keys .ssh/authorized_keys
EOF
