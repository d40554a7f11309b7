#!/bin/bash
# Somebody watches, where it was told to.
if [[ "$WATCH_MODE" == true ]]; then
  while true; do
    aws ecs list-tasks --cluster shop
    sleep 10
  done
fi
while true; do
  clear
  aws sqs list-queues
  sleep 30
done
