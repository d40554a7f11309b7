#!/bin/bash
# What is counted behind a pipe is gone with its subshell.
list-orders | while read -r line; do
  state=$(curl -s "https://api.acme.org/orders/$line" | jq -r .state) # ✗ and feed the loop by
  echo "$line $state" >> states.txt
done
