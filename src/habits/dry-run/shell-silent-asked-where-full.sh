#!/bin/sh
# Where there is something to lose, somebody is asked.
if [ "$EXPERT" != y ] && [ -n "$(ls)" ]; then
  echo -n "All files in $(pwd) go, is that right? "
  read ANSWER
  [ "$ANSWER" = y ] || exit 1
fi
rm -rf --one-file-system *  # ✓
