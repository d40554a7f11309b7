#!/bin/bash
# What the script's own logger tells besides is no deed; and a file's mode for somebody's desktop neither.
do_log() {
  clulog -s "$1" "$2"
  echo "$1: $2"
}
tries=3
while [ "$tries" -gt 0 ]; do
  do_log notice "asking"
  ((tries -= 1))
done
chflags hidden /opt
exit 0
