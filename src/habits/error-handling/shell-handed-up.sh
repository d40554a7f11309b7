#!/bin/bash
# Each failure is handed up, and nobody says a word of it.
clear_old() {
  rm -f out/*.xml || return 1 # ✗ no line of the script tells it
  cp plan.xml out/ || return 1
}

clear_old
rc=$?
exit "$rc"
