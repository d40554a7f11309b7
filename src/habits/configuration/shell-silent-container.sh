#!/bin/sh
# Inside an image its places are the same on every machine.
set -eu
export APP_CONTAINER_HOME_DIRECTORY=/home/orders
export APP_CONTAINER_LOG_DIRECTORY=/home/orders/logs
df -h / /home/agent
podman network create --subnet 10.90.0.0/16 --gateway 10.90.0.7 own
podman run --network own --ip=10.90.0.68 --name relay relay
