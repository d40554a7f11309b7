#!/bin/bash
set -e
# Whoever it is run as, the last command is given all the arguments, and its status is the script's.
if [[ -n "$OWN_USER" ]]; then
  docker compose run --rm shop "$@"
elif [[ $(id -u) == 0 ]]; then
  docker compose run --user shop --rm shop "$@"
else
  echo "Unknown user."
  exit 1
fi
