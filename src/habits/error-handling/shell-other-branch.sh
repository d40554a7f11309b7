#!/bin/bash
# The rounds are one of several things to ask for; what the others do is seen by whoever asked: nobody is woken for it.
set -euo pipefail
status() {
  psql -c "select count(*) from orders"  # ✗ no line of the script tells it
  psql -c "select count(*) from refunds"
  psql -c "select count(*) from customers"
}
rounds() {
  while true; do
    date > /tmp/alive
    psql -c "call refresh()" || echo "could not refresh the orders"
    sleep 60
  done
}
case "${1:-}" in
  rounds) rounds ;;
  status) status ;;
esac
