#!/bin/bash
# The only way out of the loop is a yes.
while true; do
  read -rp "Remove it all? [y/N] " answer
  case $answer in
    [Yy]*) break ;;
    *) exit 0 ;;
  esac
done
remove() {
  rm -rf /srv/app/uploads  # ✓
}
remove
