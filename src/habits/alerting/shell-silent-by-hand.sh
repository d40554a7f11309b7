#!/bin/bash
# Words about usage; names that somebody types.
for name in "$@"; do
  psql -tc "select part from parts where name = '$name'" | while read -r part; do
    wget -q "https://parts.net/$part"
  done
done
case $1 in
  -h|*) echo "Usage: parts NAME…" ;;
esac
