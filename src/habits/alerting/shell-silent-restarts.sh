#!/bin/bash
# What it starts is started again when it ends.
while true; do
  kubefwd svc & child=$!
  (sleep 20; kill "$child") &
  wait "$child"
done
