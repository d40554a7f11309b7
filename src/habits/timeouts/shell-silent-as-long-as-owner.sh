#!/bin/bash
owner=$BASHPID
(
  # With its owner it ends.
  while ! pgrep -f 'shop receiver' > /dev/null; do
    kill -0 "$owner" && sleep 1 || exit
  done
) &
other=$!
while ! pgrep -f 'shop sender' > /dev/null; do
  if ! kill -0 "$other" 2> /dev/null; then
    break
  fi
  sleep 1
done
while ! pgrep -f 'shop printer' > /dev/null; do  # ✗ (info) This loop waits for ever
  kill -0 "$other" && sleep 1
done
