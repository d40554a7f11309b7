#!/bin/bash
# The value that it waits for is given when there were enough rounds.
VERSION=0
COUNTER=0
while [ "$VERSION" -ne "$WANTED" ]; do  # ✓
  ((COUNTER++))
  VERSION=$(curl -fsS -m 10 "https://$NODE_HOST/version")  # ✓
  if [[ $COUNTER -ge $MOST_ROUNDS ]]; then
    VERSION=$WANTED
  else
    sleep 3
  fi
done
