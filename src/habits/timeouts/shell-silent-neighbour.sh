#!/bin/bash
# Each round says what it waits for, and whoever runs the container reads it.
wait_for() {
  until nc -z -w 3 "$1" "$2"; do # ✓
    echo "Waiting for $1"
    sleep 1
  done
}
wait_for "$DB_HOST" "$DB_PORT"
service nginx start
bash -c "find /var/log/app -name '*.log' | xargs tail -F"
