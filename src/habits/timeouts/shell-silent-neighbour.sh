#!/bin/bash
# The last line of a container's script follows its log for ever: whoever runs it looks after what it waits for.
wait_for() {
  until nc -z -w 3 "$1" "$2"; do # ✗ waits for ever ✓
    echo "Waiting for $1"
    sleep 1
  done
}
wait_for "$DB_HOST" "$DB_PORT"
service nginx start
bash -c "find /var/log/app -name '*.log' | xargs tail -F"
