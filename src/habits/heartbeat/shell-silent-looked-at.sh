#!/bin/bash
# Machines are looked at, by whoever wants to know.
while read -r host; do
  ssh -o ConnectTimeout=5 "$host" 'df -P -k'
done < hosts.txt
