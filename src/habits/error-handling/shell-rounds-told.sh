# example: path=ops/watch.sh
#!/bin/bash
# In the rounds of a daemon an exit would end them all: tell it, and go on.
while :; do
  /srv/shop/renew.sh "$1" # ✗ (info) tell it without an `exit`
  /srv/shop/checks.sh "$1"
  sleep 60
done
