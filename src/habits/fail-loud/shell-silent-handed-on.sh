#!/bin/sh
# A bare return hands the status of the link to who called.
link() {
  if [ ! -e "$2" ]; then
    ln -s "$1" "$2"
    return
  fi
  echo "nothing to do for $2"
}
link "$1" "$2"
