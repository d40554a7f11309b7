#!/bin/sh
# Behind a key of a terminal.
if tmux list-keys | grep -q keys.off; then
  tmux source /usr/share/keys/off.conf
  echo "keys off"
else
  tmux source /usr/share/keys/on.conf
  echo "keys on"
fi
