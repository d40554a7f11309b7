#!/bin/bash
# Whether it started is asked of the same program, so many times, and the script ends badly where it did not.
CTL=/opt/shop/bin/shopctl
"$CTL" restore start --from "$1"
tries=0
while true; do
  state=$("$CTL" restore state)
  if [[ "$state" != *Idle* ]]; then
    break
  fi
  tries=$((tries + 1))
  if [[ $tries -ge 30 ]]; then
    echo "The restore did not start"
    exit 1
  fi
  sleep 2
done
"$CTL" cache warm --all # ✗ Nothing looks at whether
cp /srv/shop/hosts /srv/shop/hosts.old
