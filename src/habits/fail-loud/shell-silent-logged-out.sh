#!/bin/bash
# Whoever sets no password is logged out: there is nothing left to end badly.
passwd --status | grep ' NP '
unset=$?
if [ "$unset" -eq 0 ]; then
  passwd
  if [ "$?" -ne 0 ]; then
    echo "Setting the password failed; logging you out"
    kill -HUP "$(pgrep -s 0 -o)"
  fi
fi
