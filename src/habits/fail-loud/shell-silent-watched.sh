#!/bin/bash
# A screen that somebody watches: what the server says is there to be read.
while true; do
  clear
  curl -s "https://search.acme.io/_cat/indices?h=index,docs.count" | tee /dev/tty | awk '{ docs += $2 } END { print "Total:", docs }'
  sleep 5
done
