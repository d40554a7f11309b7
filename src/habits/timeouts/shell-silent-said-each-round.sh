#!/bin/bash
# Whoever started it reads in each round what it waits for.
until nc -z -w 5 shop.acme.net 5432; do # ✓
  echo "Waiting for the database…"
  sleep 2
done
while ! redis-cli -h cache.acme.net ping > /dev/null; do
  echo "Waiting for the cache…"
  sleep 2
done
