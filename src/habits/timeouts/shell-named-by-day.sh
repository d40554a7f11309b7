#!/bin/bash
while true; do  # ✗ waits for ever if what it polls never changes
  orders="/srv/incoming/orders_$(date +%F).csv"
  if [ -e "$orders" ]; then
    break
  fi
  sleep 60
done
